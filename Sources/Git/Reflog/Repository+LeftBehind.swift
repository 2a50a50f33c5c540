extension Repository {
  /// Commits of ours that git left behind on a branch whose tip is `tip`, each after what it stands
  /// on; only what was moved after our write of `last`, if that is given.
  ///
  /// `git worktree add`, `git stash`, `git reset` and the end of a rebase find out where the branch
  /// is, and move it there later, whatever was written meanwhile. The branch's own reflog has all of
  /// it. Commits of people are not ours to judge.
  package func leftBehind(
    on reference: String, tip: ObjectID, since last: ObjectID? = nil
  ) throws -> [LeftBehind] {
    guard reference.hasPrefix("refs/heads/") else { return [] }
    let path = "\(commonFolder)logs/\(reference)"
    let moves = try Self.reflog(at: path) { $0.new == last && $0.isOurs }
      .filter { try isBackward($0) }
    guard !moves.isEmpty else { return [] }
    let makers = Dictionary(try reflog(of: reference).map { ($0.new, $0.isOurs) }) { $0 || $1 }
    var seen = SeenCommits(repository: self, reference: reference)
    var found: [ObjectID: LeftBehind] = [:]
    var order: [ObjectID] = []
    for move in moves {
      for one in try leftBehind(by: move, seen: seen.commit(by: move), tip: tip, makers: makers)
      where found[one.commit] == nil {
        found[one.commit] = one
        order.append(one.commit)
      }
    }
    return order.reversed().compactMap { found[$0] }
  }

  private func isBackward(_ move: ReflogLine) throws(GitError) -> Bool {
    guard !move.isOurs, !move.isSync, !move.reason.hasPrefix("commit: "), let old = move.old,
      old != move.new,
      contains(old), contains(move.new)
    else { return false }
    return try !parents(of: move.new).contains(old) && !isAncestor(old, of: move.new)
  }

  /// The newest first; `makers` says of commits that the reflog names whether they are ours.
  private func leftBehind(
    by move: ReflogLine, seen: ObjectID, tip: ObjectID, makers: [ObjectID: Bool]
  ) throws -> [LeftBehind] {
    guard let old = move.old else { return [] }
    let unseen = Set(try commits(from: old, notIn: [seen, move.new, tip]))
    var isOurs = false
    return try commits(from: old, notIn: [move.new, tip]).compactMap { commit in
      // A move of ours can have more than one commit; the last of them is the one that the log names.
      isOurs = makers[commit] ?? isOurs
      guard isOurs else { return nil }
      return LeftBehind(
        commit: commit, reason: move.reason, movedTo: move.new, isUnseen: unseen.contains(commit))
    }
  }

  /// Commits that a tip reaches and the others do not, the newest first.
  package func commits(
    from tip: ObjectID, notIn hidden: [ObjectID]
  ) throws(GitError) -> [ObjectID] {
    var commits: [ObjectID] = []
    try walkNames(HistoryRange(tips: [tip], hidden: hidden)) { oid throws(GitError) in
      commits.append(ObjectID(oid))
      return true
    }
    return commits
  }
}
