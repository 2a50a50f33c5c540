package import Git
package import JournalKit
internal import JournalModel

/// Puts the pages of a site on a branch of their own of a remote, as one commit without a history: what was
/// there before is not to be kept.
package struct PagesPush {
  private let journal: Snapshot
  private let remote: Remote
  private let branch: String

  /// What became of it.
  package enum Outcome: Sendable, Equatable {
    case sent(ObjectID)
    /// The branch has these pages already.
    case same(ObjectID)

    /// The commit that the branch has.
    package var commit: ObjectID {
      switch self {
      case .sent(let commit), .same(let commit): commit
      }
    }
  }

  /// Takes the name of the branch. Throws a `PagesProblem` where that is no name, or the journal's own.
  package init(of journal: Snapshot, to place: SyncPlace, branch: String) throws {
    guard Self.isName(branch) else { throw PagesProblem.badBranch(branch) }
    guard place.file == nil else { throw PagesProblem.toFile(place.remote.name) }
    let reference = "refs/heads/\(branch)"
    guard journal.isBranch, ![journal.reference, place.branchThere].contains(reference) else {
      throw PagesProblem.ownBranch(branch)
    }
    (self.journal, remote, self.branch) = (journal, place.remote, branch)
  }

  /// Sends them; nothing where the branch has them already.
  ///
  /// Throws a `PagesProblem`, or a `RemoteProblem`.
  package func send(_ files: [FileChange]) throws -> Outcome {
    guard let tip = journal.tip, let written = try journal.repository.authoredCommit(tip) else {
      throw PagesProblem.noJournal
    }
    let present = try Pause.repeating { try remote.target(of: "refs/heads/\(branch)") }
    try present.map(fetch)
    let commit = try journal.repository.storeOrphan(
      of: files, message: message(of: tip), by: written.author)
    if let present {
      guard try tree(of: present) != tree(of: commit) else { return .same(present) }
      try refuse(unless: present, isBefore: tip)
    }
    switch try remote.replace(present, by: commit, on: "refs/heads/\(branch)") {
    case .taken:
      try journal.repository.point(seen, to: commit)
      return .sent(commit)
    case .moved: throw PagesProblem.moved(shown, branch)
    case .refused(let reason): throw PagesProblem.refused(shown, reason: reason)
    }
  }

  /// Brings what is there here, unless it is here already.
  private func fetch(_ present: ObjectID) throws {
    guard try journal.repository.target(of: seen) != present else { return }
    try Pause.repeating { try remote.fetch(["+refs/heads/\(branch):\(seen)"]) }
    guard try journal.repository.target(of: seen) == present else {
      throw PagesProblem.moved(shown, branch)
    }
  }

  /// Pages of another kind are somebody's work, and those of a journal that has gone on are not to be taken
  /// back: who was forgotten since would be named again.
  private func refuse(unless present: ObjectID, isBefore tip: ObjectID) throws {
    let repository = journal.repository
    let words = try repository.authoredCommit(present)?.message ?? ""
    let lines = words.lines.filter { $0.hasPrefix(Self.mark) }
    guard try repository.isOrphan(present),
      let event = lines.first?.dropFirst(Self.mark.count).split(separator: " "), event.count == 2,
      event[0] == journal.event.id.description, let other = ObjectID(String(event[1]))
    else { throw PagesProblem.notOurs(shown, branch) }
    guard other == tip || repository.contains(other) && repository.isAncestor(other, of: tip) else {
      throw PagesProblem.newer(shown, branch)
    }
  }

  private func tree(of commit: ObjectID) throws -> ObjectID {
    try journal.repository.commit(commit).tree
  }

  private func message(of tip: ObjectID) -> String {
    "Publish the pages of \(VisibleText.line(journal.event.name))\n\n"
      + "\(Self.mark)\(journal.event.id) \(tip)\n"
  }

  /// Which event's pages a commit has, and of what commit of its journal.
  private static let mark = "Site-Of: "

  /// What the branch had when it was looked at last.
  private var seen: String {
    "refs/hackjournal/pages/\(Identifier(address: remote.name))/\(branch)"
  }

  private var shown: String { RemoteAddress.withoutPassword(remote.name) }

  private static func isName(_ branch: String) -> Bool {
    branch != "HEAD" && !branch.hasPrefix("-") && !branch.hasSuffix(".lock")
      && branch.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
        part.wholeMatch(of: /[A-Za-z0-9_-][A-Za-z0-9_.-]*/) != nil && !part.contains("..")
          && !part.hasSuffix(".")
      }
  }
}
