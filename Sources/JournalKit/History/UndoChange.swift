package import Git
internal import JournalModel

/// The newest change that the person who writes made in this clone, taken back by a new commit; or, as a
/// redo, the newest undo of theirs.
///
/// Never a commit of somebody else, nor one that was made with git; one more step each time.
package struct UndoChange: Plan {
  /// Which of them.
  package enum Direction: Sendable {
    case undo, redo
  }

  private let email: String
  private let direction: Direction

  package init(_ direction: Direction, of identity: Identity) {
    (self.direction, email) = (direction, identity.committer.email)
  }

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: Undone) {
    let (own, passed) = try journal.change(to: direction, of: email)
    let reversal = try journal.reversal(of: own)
    let paths = (reversal.publicFiles + reversal.privateFiles).map(\.path)
    var undone = try journal.undone(own, paths: paths)
    undone.passed = try passed.map { try journal.undone($0, paths: []).subject }
    return (reversal, undone)
  }
}

extension Snapshot {
  /// What the next undo of somebody would take back; nil if it would be refused.
  package func nextUndo(of identity: Identity) throws -> String? {
    do {
      return try undone(changeToUndo(of: identity.committer.email).change, paths: []).announced
    } catch is JournalProblem {
      return nil
    }
  }

  /// The change, and the newer ones that it passes by.
  fileprivate func change(
    to direction: UndoChange.Direction, of email: String
  ) throws -> (change: OwnChange, passed: [OwnChange]) {
    guard try !repository.reflog(of: reference).isEmpty else { throw JournalProblem.noReflog }
    switch direction {
    case .undo: return try changeToUndo(of: email)
    case .redo:
      guard let undo = try lastUndo(of: email) else { throw JournalProblem.nothingToRedo }
      return (undo, [])
    }
  }

  /// The newest own change of which something is left; the journal's beginning is none.
  private func changeToUndo(
    of email: String
  ) throws -> (change: OwnChange, passed: [OwnChange]) {
    var passed: [OwnChange] = []
    let change = try lastOwnChange(of: email) { own in
      if let commit = own.published, try repository.isFirst(commit) { return false }
      if try !reversal(of: own).isEmpty { return true }
      passed.append(own)
      return false
    }
    guard let change else { throw JournalProblem.nothingToUndo }
    return (change, passed)
  }

  func undone(_ own: OwnChange, paths: [String]) throws -> Undone {
    guard let id = own.published ?? own.private, let commit = try repository.authoredCommit(id)
    else { throw JournalProblem.nothingToUndo }
    let moment = Timestamp(milliseconds: commit.author.seconds * 1000, offset: 0)
    return Undone(
      commit: id, subject: commit.subject, note: try note(in: own),
      recorded: calendar.shown(moment),
      paths: Set(paths).sorted())
  }

  /// Nil where it is not one note that a change is of.
  private func note(in own: OwnChange) throws -> Undone.Note? {
    let files = try own.commits.flatMap { commit, isPrivate in
      try repository.changes(of: commit).map { (change: $0, isPrivate: isPrivate) }
    }
    guard files.count == 1, let (change, isPrivate) = files.first,
      case .identified(_, isNote: true) = Thing(at: change.path),
      let blob = change.new ?? change.old,
      let content = String(validating: try repository.blob(blob), as: UTF8.self),
      let text = try? Document(content, as: .frontMatter).text()
    else { return nil }
    return .init(headline: Entry.headline(of: text), isPrivate: isPrivate)
  }

  fileprivate func reversal(of own: OwnChange) throws -> JournalChange {
    var change = JournalChange(subject: "")
    change.undone = own
    let isUndo = try !commits(undoneBy: own).isEmpty
    if let commit = own.published {
      change.publicFiles = try files(reversing: commit, in: tips.publicTip)
      // With a private half the name may be one of those that are withheld again.
      let isOfSomebody =
        own.private != nil && change.publicFiles.contains { $0.isAttendee }
      change.subject =
        try isOfSomebody
        ? Self.subject(undoing: "Change what is known of somebody", isUndo)
        : subject(undoing: commit, isUndo)
    }
    if let commit = own.private {
      change.privateWords = .init(subject: try subject(undoing: commit, isUndo))
      change.privateFiles = try files(reversing: commit, in: tips.privateTip)
    }
    return change
  }

  private func subject(undoing commit: ObjectID, _ isUndo: Bool) throws -> String {
    let subject = try repository.authoredCommit(commit)?.subject ?? ""
    return Self.subject(
      undoing: isUndo ? String(subject.dropFirst("Undo: ".count)) : subject, isUndo)
  }

  private static func subject(undoing subject: String, _ isUndo: Bool) -> String {
    (isUndo ? "Redo: " : "Undo: ") + subject
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
