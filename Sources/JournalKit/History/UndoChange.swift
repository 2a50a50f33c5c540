package import Git
internal import JournalModel

/// The newest change that the person who writes made in this clone, taken back by a new commit.
///
/// Never a commit of somebody else, nor one that was made with git; one more step back each time.
package struct UndoChange: Plan {
  private let email: String

  package init(of identity: Identity) {
    email = identity.committer.email
  }

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: Undone) {
    let own = try journal.changeToUndo(of: email)
    let reversal = try journal.reversal(of: own)
    let paths = (reversal.publicFiles + reversal.privateFiles).map(\.path)
    return (reversal, try journal.undone(own, paths: paths))
  }
}

extension Snapshot {
  /// The newest own change of which something is left; the journal's beginning is none.
  fileprivate func changeToUndo(of email: String) throws -> OwnChange {
    guard try !repository.reflog(of: reference).isEmpty else { throw JournalProblem.noReflog }
    let change = try lastOwnChange(of: email) { own in
      if let commit = own.published, try repository.isFirst(commit) { return false }
      return try !reversal(of: own).isEmpty
    }
    guard let change else { throw JournalProblem.nothingToUndo }
    return change
  }

  func undone(_ own: OwnChange, paths: [String]) throws -> Undone {
    guard let id = own.published ?? own.private, let commit = try repository.authoredCommit(id)
    else { throw JournalProblem.nothingToUndo }
    let moment = Timestamp(milliseconds: commit.author.seconds * 1000, offset: 0)
    return Undone(
      commit: id, subject: commit.subject, recorded: calendar.shown(moment),
      paths: Set(paths).sorted())
  }

  fileprivate func reversal(of own: OwnChange) throws -> JournalChange {
    var change = JournalChange(subject: "")
    change.undone = own
    if let commit = own.published {
      change.publicFiles = try files(reversing: commit, in: tips.publicTip)
      // With a private half the name may be one of those that are withheld again.
      let isOfSomebody =
        own.private != nil && change.publicFiles.contains { $0.isAttendee }
      change.subject =
        isOfSomebody ? "Undo: Change what is known of somebody" : try subject(undoing: commit)
    }
    if let commit = own.private {
      change.privateWords = .init(subject: try subject(undoing: commit))
      change.privateFiles = try files(reversing: commit, in: tips.privateTip)
    }
    return change
  }

  private func subject(undoing commit: ObjectID) throws -> String {
    "Undo: \(try repository.authoredCommit(commit)?.subject ?? "")"
  }

  private func files(reversing commit: ObjectID, in tip: Commit?) throws -> [FileChange] {
    guard let tip else { return [] }
    return try repository.changes(of: commit).compactMap { change in
      let present = try repository.entry(at: change.path, in: tip.tree)?.id
      guard present != change.old else { return nil }
      return FileChange(path: change.path, content: try content(reversing: change, present))
    }
  }

  /// Nil removes the file. Later changes of the same file stay, or it is refused.
  private func content(reversing change: TreeChange, _ present: ObjectID?) throws -> [UInt8]? {
    if present == change.new { return try change.old.map { try repository.blob($0) } }
    guard let present, let new = change.new, let old = change.old,
      let merged = try repository.merged(base: new, ours: present, theirs: old)
    else { throw JournalProblem.changedSince(path: change.path) }
    return merged
  }
}

extension FileChange {
  fileprivate var isAttendee: Bool { path.hasPrefix("\(Layout.attendees)/") }
}
