internal import Git
internal import JournalModel

/// When things changed on the two sides of a merge; read once, and only if somebody asks.
final class MergeHistory {
  enum Side: Hashable {
    case ours, theirs
  }

  /// The committer's date, then the commit.
  struct Moment: Comparable {
    let seconds: Int64
    let commit: String

    static func < (left: Moment, right: Moment) -> Bool {
      (left.seconds, left.commit) < (right.seconds, right.commit)
    }
  }

  private let repository: Repository
  private let ours, theirs: ObjectID
  private var moments: [Side: [Thing: Moment]] = [:]

  init(of ours: ObjectID, and theirs: ObjectID, in repository: Repository) {
    (self.ours, self.theirs, self.repository) = (ours, theirs, repository)
  }

  /// The last commit of a side alone that changed a thing; its tip where a merge did.
  func lastChange(of thing: Thing, by side: Side) throws -> Moment {
    let known = try moments[side] ?? read(side)
    moments[side] = known
    return try known[thing] ?? moment(of: tip(side))
  }

  private func tip(_ side: Side) -> ObjectID { side == .ours ? ours : theirs }

  private func read(_ side: Side) throws -> [Thing: Moment] {
    var found: [Thing: Moment] = [:]
    let other = tip(side == .ours ? .theirs : .ours)
    for commit in try repository.commits(from: tip(side), notIn: [other]) {
      guard try repository.parents(of: commit).count < 2 else { continue }
      let moment = try moment(of: commit)
      for thing in try Set(repository.changes(of: commit).map { Thing(at: $0.path) }) {
        found[thing] = max(found[thing] ?? moment, moment)
      }
    }
    return found
  }

  private func moment(of commit: ObjectID) throws -> Moment {
    let seconds = try repository.authoredCommit(commit)?.committer.seconds ?? 0
    return Moment(seconds: seconds, commit: commit.hex)
  }

  /// Whether a removal of a thing has no later adding, in the history of either side.
  func isTakenOut(_ thing: Thing) throws -> Bool {
    var (added, removed): ([ObjectID], [ObjectID]) = ([], [])
    for commit in try commits() where try repository.parents(of: commit).count < 2 {
      let changes = try repository.changes(of: commit).filter { Thing(at: $0.path) == thing }
      if changes.contains(where: { $0.old == nil }) { added.append(commit) }
      if !changes.isEmpty, changes.allSatisfy({ $0.new == nil }) { removed.append(commit) }
    }
    return removed.contains { removal in
      !added.contains { repository.isAncestor(removal, of: $0) }
    }
  }

  private func commits() throws -> Set<ObjectID> {
    Set(
      try [ours, theirs].flatMap {
        try repository.recentCommits(before: $0, atMost: Repository.mostVersions)
      })
  }
}
