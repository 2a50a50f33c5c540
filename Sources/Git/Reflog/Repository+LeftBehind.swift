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
    var found: [ObjectID: LeftBehind] = [:]
    var order: [ObjectID] = []
    for move in moves {
      for one in try leftBehind(by: move, on: reference, tip: tip, makers: makers)
      where found[one.commit] == nil {
        found[one.commit] = one
        order.append(one.commit)
      }
    }
    return order.reversed().compactMap { found[$0] }
  }

  private func isBackward(_ move: ReflogLine) throws(GitError) -> Bool {
    guard !move.isOurs, !move.reason.hasPrefix("commit: "), let old = move.old, old != move.new,
      contains(old), contains(move.new)
    else { return false }
    return try !parents(of: move.new).contains(old) && !isAncestor(old, of: move.new)
  }

  /// The newest first; `makers` says of commits that the reflog names whether they are ours.
  private func leftBehind(
    by move: ReflogLine, on reference: String, tip: ObjectID, makers: [ObjectID: Bool]
  ) throws -> [LeftBehind] {
    guard let old = move.old else { return [] }
    let seen = try commitSeen(by: move, on: reference)
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

extension Repository {
  /// The commit at which a git command had found the branch before it moved it; the one from which
  /// it moved it where the command names another place, so that the branch was moved on purpose.
  private func commitSeen(by move: ReflogLine, on reference: String) throws -> ObjectID {
    let old = move.old ?? move.new
    if let steps = move.stepsBackFromHead {
      return try commit(steps, before: move, from: old) ?? old
    }
    if move.reason.contains(" (abort): ") { return move.new }
    if move.reason.contains(" (finish): ") {
      return try rebasedTip(before: move, on: reference) ?? old
    }
    guard move.reason == "branch: Reset to HEAD" else { return old }
    let name = reference.dropFirst("refs/heads/".count)
    let isResetInPlace = try headLogs().joined().contains {
      $0.new == move.new && $0.reason == "checkout: moving from \(name) to \(name)"
        && ($0.time - move.time).magnitude <= 1
    }
    return isResetInPlace ? move.new : old
  }

  /// The commit from which as many steps to the first parent lead to where the branch was moved.
  private func commit(
    _ steps: Int, before move: ReflogLine, from old: ObjectID
  ) throws(GitError) -> ObjectID? {
    var line = [old]
    while line.last != move.new {
      guard let last = line.last, let parent = try parents(of: last).first else { return nil }
      line.append(parent)
    }
    return line.dropLast(steps).last
  }

  /// The tip with which a rebase began, by the HEAD of the worktree in which it ended; nil where the
  /// rebase itself came to the branch, for then nothing says it.
  private func rebasedTip(before move: ReflogLine, on reference: String) throws -> ObjectID? {
    let name = reference.dropFirst("refs/heads/".count)
    for log in try headLogs() {
      guard
        let end = log.firstIndex(where: {
          $0.new == move.new && $0.reason.hasSuffix(" (finish): returning to \(reference)")
        }),
        let start = log[end...].firstIndex(where: { $0.reason.contains(" (start): ") })
      else { continue }
      let arrival = log[start...].first { $0.isArrival }
      let isOnBranch = arrival?.reason.hasSuffix(" to \(name)") ?? true
      return isOnBranch ? log[start].old : nil
    }
    return nil
  }

  private func headLogs() throws -> [[ReflogLine]] {
    try worktrees().map { try Self.reflog(at: $0.gitFolder + "logs/HEAD") }
  }
}

extension ReflogLine {
  /// Such as 0 for `reset: moving to HEAD`, 1 for `HEAD^`, 2 for `@~2`; nil for every other move.
  fileprivate var stepsBackFromHead: Int? {
    let words = "reset: moving to "
    guard reason.hasPrefix(words) else { return nil }
    let place = reason.dropFirst(words.count)
    guard let name = ["HEAD", "@"].first(where: { place.hasPrefix($0) }) else { return nil }
    let rest = place.dropFirst(name.count)
    if rest.allSatisfy({ $0 == "^" }) || rest.allSatisfy({ $0 == "~" }) { return rest.count }
    return rest.first == "~" ? Int(rest.dropFirst()) : nil
  }
}
