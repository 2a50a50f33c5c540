internal import Git
internal import JournalModel

/// Two private refs as one, by the rules of what everybody reads: what either side alone changed is taken, and
/// of what both changed the newest stands, whoever of the two joins them.
struct PrivateJoin {
  /// Whether the other side's is in ours already.
  private(set) var isDone = false
  private(set) var changes: [FileChange] = []
  /// What a newer one overruled.
  private(set) var overruled: [Overruled] = []

  init(of theirs: ObjectID, into journal: Snapshot) throws {
    let repository = journal.repository
    guard let ours = journal.tips.privateTip?.id else {
      changes = try repository.changes(from: nil, to: repository.commit(theirs).tree)
        .compactMap { change in
          try change.new.map { FileChange(path: change.path, content: try repository.blob($0)) }
        }
      return
    }
    guard ours != theirs, !repository.isAncestor(theirs, of: ours) else {
      isDone = true
      return
    }
    let merge = try CommitMerge(of: ours, and: theirs, in: repository)
    let (tree, changes) = try merge.merged(removedBy: .neither)
    self.changes = changes
    try keepNames(tree.superseded, in: journal)
    let gone = try keepChanged(tree.removed, in: journal)
    overruled = try (tree.overruled + gone).map { one in
      var one = try merge.withCommit(one)
      one.isPrivate = true
      return one
    }
  }

  /// Texts can have a name that a newer one overruled: it is a former one, as of whoever is renamed.
  private mutating func keepNames(
    _ superseded: [TreeMerge<CommitMerge>.Superseded], in journal: Snapshot
  ) throws {
    for file in superseded where Layout.attendeeKey(of: file.path) != nil {
      let names = try file.values.filter { $0.key == "name" }.compactMap { value in
        try Document("---\n\(value.lines)---\n", as: .frontMatter).text("name")
      }
      let planned = try changes.last { $0.path == file.path }?.content
        .map { try Document(String(decoding: $0, as: UTF8.self), as: .frontMatter) }
      guard !names.isEmpty,
        var document = try planned ?? journal.document(file.path, isPrivate: true)
      else { continue }
      try document.keepFormerNames(names)
      changes.removeAll { $0.path == file.path }
      changes.append(FileChange(path: file.path, text: document.content))
    }
  }

  /// What one side took out of somebody and the other one changed stays, but for notes, and for who was
  /// forgotten: whoever took those out wanted them to be gone. Answers the notes.
  private mutating func keepChanged(
    _ removed: [TreeMerge<CommitMerge>.Removed], in journal: Snapshot
  ) throws -> [Overruled] {
    guard !removed.isEmpty else { return [] }
    let forgotten = try journal.forgottenKeys()
    var gone: [Overruled] = []
    for file in removed {
      guard let key = Layout.attendeeKey(of: file.path) else {
        gone.append(Overruled(path: file.path, values: [], isOurs: file.isOurs))
        continue
      }
      guard !forgotten.contains(key) else { continue }
      changes.removeAll { $0.path == file.path }
      guard !file.isOurs else { continue }
      changes.append(
        FileChange(path: file.path, content: try journal.repository.blob(file.changed)))
    }
    return gone
  }
}
