package import Git
internal import JournalModel

/// What a commit said of something, said again: of what a merge overruled that alone, else the whole file as
/// it was then.
package struct TakeVersion: Plan {
  private let word: String
  private let commit: String

  /// Takes the beginning of an identifier, a name or a path; and the beginning of a commit's name.
  package init(of word: String, in commit: String) {
    (self.word, self.commit) = (word, commit.lowercased())
  }

  /// Name and path of a file, and the commit of which it has something again.
  package struct Taken: Sendable {
    package let handle: String
    package let path: String
    package let commit: ObjectID
  }

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: Taken) {
    let (taken, content) = try overruled(in: journal) ?? version(in: journal)
    var change = JournalChange(
      publicFiles: [FileChange(path: taken.path, text: content)],
      subject: "Take \(taken.handle) as it was in \(taken.commit.hex.prefix(10))")
    change.identifiers = Layout.identifier(inName: taken.path).map { [$0] } ?? []
    return (change, taken)
  }

  private func overruled(in journal: Snapshot) throws -> (Taken, String)? {
    guard let tip = journal.tips.publicTip?.id,
      let one = try journal.unsettled().first(where: {
        $0.isMeant(by: word) && $0.commit.id.hex.hasPrefix(commit)
      })
    else { return nil }
    guard let said = try journal.path(of: one.mark.name, in: one.commit.id),
      let lost = try journal.content(at: said, in: one.commit.id)
    else { throw JournalProblem.noVersion(one.handle, commit: commit) }
    guard let standing = try journal.content(at: one.path, in: tip) else {
      guard one.canReturn else { throw JournalProblem.noVersion(one.handle, commit: commit) }
      return (.init(handle: one.handle, path: said, commit: one.commit.id), lost)
    }
    let base = try journal.beginning(of: said, before: one.merge) ?? ""
    let together = try rethrowing(one.path) { () throws(FormatError) in
      try FileMerge(of: one.path, base: base, newer: lost, older: standing)
    }
    return (.init(handle: one.handle, path: one.path, commit: one.commit.id), together.content)
  }

  private func version(in journal: Snapshot) throws -> (Taken, String) {
    let (handle, steps, left) = try journal.history(of: word)
    guard left == nil,
      let step = steps.first(where: { $0.commit.id.hex.hasPrefix(commit) && !$0.isPrivate }),
      let content = try journal.content(at: step.path, in: step.commit.id),
      let path = try path(in: journal, since: step.path)
    else { throw JournalProblem.noVersion(handle, commit: commit) }
    return (.init(handle: handle, path: path, commit: step.commit.id), content)
  }

  /// Where it is now, or was if it is gone; nil where it is private.
  private func path(in journal: Snapshot, since former: String) throws -> String? {
    do {
      let present = try journal.identified(word)
      return present.isPrivate ? nil : present.path
    } catch JournalProblem.unknownIdentifier {
      return former
    }
  }
}
