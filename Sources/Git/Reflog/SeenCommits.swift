/// What git commands had seen of a branch when they moved it, as the words of the reflog tell.
struct SeenCommits {
  let repository: Repository
  let reference: String
  /// Of all worktrees, once they are needed: they can be long.
  private var headLogs: [[ReflogLine]]?

  init(repository: Repository, reference: String) {
    (self.repository, self.reference) = (repository, reference)
  }

  /// The commit at which a git command had found the branch before it moved it; the one from which
  /// it moved it where the command names another place, so that the branch was moved on purpose.
  mutating func commit(by move: ReflogLine) throws -> ObjectID {
    let old = move.old ?? move.new
    if let steps = move.stepsBackFromHead {
      return try commit(steps, before: move, from: old) ?? old
    }
    if move.reason.contains(" (abort): ") { return move.new }
    if move.reason.contains(" (finish): ") {
      return try rebasedTip(before: move) ?? old
    }
    guard move.reason == "branch: Reset to HEAD" else { return old }
    let name = reference.dropFirst("refs/heads/".count)
    let isResetInPlace = try logs().joined().contains {
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
      guard let last = line.last, let parent = try repository.parents(of: last).first
      else { return nil }
      line.append(parent)
    }
    return line.dropLast(steps).last
  }

  /// The tip with which a rebase began, by the HEAD of the worktree in which it ended; nil where the
  /// rebase itself came to the branch, for then nothing says it.
  private mutating func rebasedTip(before move: ReflogLine) throws -> ObjectID? {
    let name = reference.dropFirst("refs/heads/".count)
    for log in try logs() {
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

  private mutating func logs() throws -> [[ReflogLine]] {
    if let headLogs { return headLogs }
    let logs = try repository.worktrees().map { worktree in
      try Repository.reflog(at: worktree.gitFolder + "logs/HEAD")
    }
    headLogs = logs
    return logs
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
