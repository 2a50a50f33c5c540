internal import Git
internal import JournalModel

extension SyncOutcome {
  /// Counts the changes that a tip has and the others have not, and notes whose clock is ahead.
  mutating func count(
    _ tip: ObjectID, notIn present: [ObjectID], in repository: Repository, at now: Int64
  ) throws {
    let mostAhead: Int64 = 600
    for commit in try shared.count(tip, notIn: present, in: repository) {
      let seconds = commit.committer.seconds - now
      if seconds > max(mostAhead, ahead?.seconds ?? 0) {
        ahead = (commit.committer.name, seconds)
      }
    }
  }
}

extension Repository {
  /// The commits of one parent that a tip has and the others have not: merges are nobody's words.
  func changes(from tip: ObjectID, notIn others: [ObjectID]) throws -> [ObjectID] {
    var changes: [ObjectID] = []
    // A commit that libgit2 has taken apart is read anew by the next walk, and several follow.
    try walk(HistoryRange(tips: [tip], hidden: others)) { id, bytes in
      if Self.countOfParents(in: bytes) < 2 { changes.append(id) }
      return true
    }
    return changes
  }

  /// Tips in the order of their dates, then names, so that everybody takes them in the same one.
  func inOrder(_ tips: [ObjectID]) throws -> [ObjectID] {
    try Set(tips).map { (seconds: try authoredCommit($0)?.committer.seconds ?? 0, tip: $0) }
      .sorted { ($0.seconds, $0.tip) < ($1.seconds, $1.tip) }.map(\.tip)
  }
}
