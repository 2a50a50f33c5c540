internal import Git
internal import JournalModel

/// What one side changed of people whom the other one keeps under another name by now: put into the files
/// that they have.
struct PeopleMerge {
  private(set) var changes: [FileChange]
  /// Files of the private ref.
  private(set) var hidden: [FileChange] = []
  /// What belongs on the private ref, which is not here: it stands in the history alone.
  private(set) var lost: [Overruled] = []

  init(
    _ removed: [TreeMerge<CommitMerge>.Removed], over changes: [FileChange],
    in journal: Snapshot, with theirs: ObjectID
  ) throws {
    self.changes = changes
    guard !removed.isEmpty else { return }
    let tips = [journal.tips.publicTip?.id, theirs].compactMap(\.self)
    for file in removed {
      guard let former = Layout.attendeeKey(of: file.path),
        case .renamed(let key) = try journal.whereabouts(ofGone: former, before: tips)
      else {
        lost.append(Overruled(path: file.path, values: [], isOurs: file.isOurs))
        continue
      }
      do {
        try take(file, into: key, in: journal)
      } catch is FormatError {
        // It cannot be read: what it says is in the history.
        continue
      }
    }
  }

  private mutating func take(
    _ file: TreeMerge<CommitMerge>.Removed, into key: String, in journal: Snapshot
  ) throws {
    let repository = journal.repository
    let path = Layout.attendee(key)
    let planned = changes.last { $0.path == path }
    let present = try journal.tips.publicTip.flatMap { try repository.entry(at: path, in: $0.tree) }
    guard let shown = try planned?.content ?? present.map({ try repository.blob($0.id) }) else {
      return
    }
    let (base, changed) = try (
      Self.document(repository.blob(file.base)), Self.document(repository.blob(file.changed))
    )
    let merge = try AttendeeMerge(
      key, base: base, changed: changed, shown: Self.document(shown),
      hidden: journal.tips.privateTip.map { _ in
        try journal.document(path, isPrivate: true) ?? Document(.frontMatter, fields: [])
      })
    changes.removeAll { $0.path == path }
    changes.append(FileChange(path: path, text: merge.shown.document.content))
    if var document = merge.hidden?.document {
      // Whoever said no under one name has, by now, another one.
      try document.keepFormerNames([base, changed].compactMap { try $0.text("name") })
      hidden.append(FileChange(path: path, text: document.content))
    }
    guard !merge.lost.isEmpty else { return }
    lost.append(
      Overruled(
        path: path,
        values: merge.lost.map {
          .init(key: $0.key, lines: $0.texts.joined(separator: ", "), standing: "")
        }, isOurs: file.isOurs))
  }

  private static func document(_ bytes: [UInt8]) throws(FormatError) -> Document {
    try Document(String(decoding: bytes, as: UTF8.self), as: .frontMatter)
  }
}
