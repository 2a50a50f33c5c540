internal import Foundation

extension Worktree {
  /// Whether a git command put index and files back here to what it had found before a write of ours: a
  /// `git merge` that began shortly before it and cannot go on, or a `git reset` that ended after it and
  /// did not move the branch.
  func wasPutBack(behind intent: WriteIntent, in repository: Repository) throws -> Bool {
    let newest = try Repository.newestLine(at: gitFolder + "logs/HEAD") { !$0.isOurs }
    let begun = try intent.begun[name] ?? commandBegun(before: intent, in: repository)
    let start = begun.flatMap { repository.isAncestor($0, of: intent.commit) ? $0 : nil }
    guard let newest, newest.reason.hasPrefix("reset: ") else { return start != nil }
    if newest.time > intent.time { return repository.isAncestor(newest.new, of: intent.commit) }
    return start.map { $0 != newest.new } ?? false
  }

  /// The commit that a merge, or a reset, noted when it began in the minute before a write of ours, unless
  /// it had ended by then.
  ///
  /// Asked when we write and later: the next merge takes the place of the note, and one can begin while
  /// we write.
  func commandBegun(before intent: WriteIntent, in repository: Repository) throws -> ObjectID? {
    let path = startPath
    guard let began = Files.status(path)?.modified.tv_sec,
      began <= intent.time, intent.time <= began + Self.longestCommand,
      let commit = try Files.read(path).flatMap({
        ObjectID(String(decoding: $0, as: UTF8.self).trimmed)
      })
    else { return nil }
    let hasEnded =
      try hasMoved(from: commit, since: began, before: intent)
      || hadNothingToMerge(into: commit, begun: began, in: repository)
    return hasEnded ? nil : commit
  }

  /// Where a merge or a reset notes the commit with which it begins.
  private var startPath: String { gitFolder + "ORIG_HEAD" }

  /// Whether a command of git moved HEAD from a commit, or left it there, before a write of ours: that
  /// was its end.
  private func hasMoved(
    from commit: ObjectID, since began: Int, before intent: WriteIntent
  ) throws -> Bool {
    let path = gitFolder + "logs/HEAD"
    let lines = try Repository.reflog(at: path) { $0.time < began }
    let own = lines.firstIndex { $0.isOurs && $0.new == intent.commit }
    // A line of the second in which the command began can be that of the one before it, unless the log
    // was written since.
    let isNewer = lines.first?.isOurs == false && Self.isNewer(path, than: startPath)
    return lines.suffix(from: own ?? lines.startIndex).contains { line in
      !line.isOurs && (isNewer || line.time > began)
        && (line.old == commit || (line.old == nil && line.new == commit))
    }
  }

  private static func isNewer(_ path: String, than other: String) -> Bool {
    guard let time = Files.status(path)?.modified, let earlier = Files.status(other)?.modified
    else { return false }
    return (time.tv_sec, time.tv_nsec) >= (earlier.tv_sec, earlier.tv_nsec)
  }

  /// Whether all that `git pull` had just fetched was there already: it ends without a move then.
  private func hadNothingToMerge(
    into commit: ObjectID, begun: Int, in repository: Repository
  ) throws -> Bool {
    let path = gitFolder + "FETCH_HEAD"
    guard let fetched = Files.status(path)?.modified.tv_sec,
      (begun - Self.longestPull...begun + 1).contains(fetched), let bytes = try Files.read(path)
    else { return false }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    // Others have `not-for-merge` between the tabs.
    let wanted = lines.filter { $0.contains("\t\t") }
      .compactMap { ObjectID(String($0.prefix { $0 != "\t" })) }
    return !wanted.isEmpty
      && wanted.allSatisfy { $0 == commit || repository.isAncestor($0, of: commit) }
  }

  /// The commit that the branch had for the `git switch` that came to it last, or for whatever made the
  /// worktree; nil without a reflog.
  func arrival() throws(SystemError) -> ObjectID? {
    let path = gitFolder + "logs/HEAD"
    let arrival = try Repository.newestLine(at: path) { $0.isArrival }
    if let arrival { return arrival.new }
    return try Repository.reflog(at: path).last?.new
  }

  /// Longest time that a `git switch` or a `git merge` may take, in seconds: what begins later has
  /// seen our change, and what is missing then was removed on purpose.
  static let longestCommand = 60

  /// Longest time from what `git pull` fetched to its merge, in seconds.
  private static let longestPull = 10
}

extension [Worktree] {
  /// Waits a moment while git is at work in others than these: a `git switch` to our branch may have
  /// found it as it was before our commit, and is on it only once it gives its locks back.
  func awaitSwitches(except followed: [Worktree]) throws(WriteRefusal) {
    let deadline = Deadline(after: .milliseconds(250))
    let others = filter { !followed.contains($0) }
    guard others.contains(where: \.isBusy) else { return }
    while !deadline.isOver, others.contains(where: \.isBusy) { try deadline.pause() }
    // It has one lock after the other.
    try deadline.pause()
  }
}

extension Worktree {
  fileprivate var isBusy: Bool {
    ["index.lock", "HEAD.lock"].contains { Files.status(gitFolder + $0) != nil }
  }
}
