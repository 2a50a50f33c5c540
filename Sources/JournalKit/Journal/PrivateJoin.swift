internal import Git
internal import JournalModel

/// Two private refs as one: what either side alone changed is taken, and of a file that both changed both
/// sides, by fields.
struct PrivateJoin {
  /// Whether the other side's is in ours already.
  private(set) var isDone = false
  private(set) var changes: [FileChange] = []
  private(set) var settled: [Settled] = []

  init(of theirs: ObjectID, into journal: Snapshot) throws {
    let repository = journal.repository
    let ours = journal.tips.privateTip
    let base = try ours.flatMap { try repository.mergeBases(of: $0.id, theirs).first }
    guard base != theirs else {
      isDone = true
      return
    }
    let former = try base.map { try repository.commit($0).tree }
    for change in try repository.changes(from: former, to: repository.commit(theirs).tree) {
      let present = try ours.flatMap { try repository.entry(at: change.path, in: $0.tree)?.id }
      if present == change.new { continue }
      if present == change.old {
        let content = try change.new.map { try repository.blob($0) }
        changes.append(FileChange(path: change.path, content: content))
      } else if change.new == nil {
        // Whoever took a note out wanted it to be gone.
        guard Self.isNote(change.path), present != nil else { continue }
        changes.append(FileChange(path: change.path, content: nil))
      } else if let new = change.new {
        try take(new, over: present, base: change.old, at: change.path, in: journal)
      }
    }
  }

  /// What one side took out and the other one changed stays, but for notes, and for who was forgotten.
  private mutating func take(
    _ new: ObjectID, over present: ObjectID?, base: ObjectID?, at path: String,
    in journal: Snapshot
  ) throws {
    let theirs = try journal.repository.blob(new)
    guard let present else {
      if Self.isNote(path), base != nil { return }
      let key = Layout.attendeeKey(of: path)
      if let key, try journal.forgottenKeys().contains(key) { return }
      return changes.append(FileChange(path: path, content: theirs))
    }
    let ours = try journal.repository.blob(present)
    let texts = [ours, theirs].map { String(decoding: $0, as: UTF8.self) }
    do {
      let merge = try DocumentMerge(
        base: base.map { try Self.document(journal.repository.blob($0)) },
        ours: Document(texts[0], as: .frontMatter), theirs: Document(texts[1], as: .frontMatter))
      changes.append(FileChange(path: path, text: merge.document.content))
      settled.append(
        Settled(path: path, isPrivate: true, outcome: .merged(merge), conclusion: nil))
    } catch is FormatError {
      // A person puts them together: both are in the file, as git leaves them.
      changes.append(
        FileChange(
          path: path,
          text: "<<<<<<< ours\n\(texts[0].ended)=======\n\(texts[1].ended)>>>>>>> theirs\n"))
    }
  }

  private static func isNote(_ path: String) -> Bool {
    Layout.isAboutSomebody(path) && Layout.attendeeKey(of: path) == nil
  }

  private static func document(_ bytes: [UInt8]) throws(FormatError) -> Document {
    try Document(String(decoding: bytes, as: UTF8.self), as: .frontMatter)
  }
}

extension String {
  fileprivate var ended: String { hasSuffix("\n") || isEmpty ? self : self + "\n" }
}
