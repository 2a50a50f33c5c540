internal import Foundation

extension Worktree {
  /// Whether a git command put index and files back here to what it had found before a write of ours: a
  /// `git merge` that began shortly before it and cannot go on, or a `git reset` that ended after it and
  /// did not move the branch.
  func wasPutBack(behind intent: WriteIntent, in repository: Repository) throws -> Bool {
    let newest = try Repository.newestLine(at: gitFolder + "logs/HEAD") { !$0.isOurs }
    let begun = try intent.begun[gitFolder] ?? commandBegun(before: intent.time)
    let start = begun.flatMap { repository.isAncestor($0, of: intent.commit) ? $0 : nil }
    guard let newest, newest.reason.hasPrefix("reset: ") else { return start != nil }
    if newest.time > intent.time { return repository.isAncestor(newest.new, of: intent.commit) }
    return start.map { $0 != newest.new } ?? false
  }

  /// The commit that a merge, or a reset, noted when it began in the minute before.
  ///
  /// Asked when we write and later: the next merge takes the place of the note, and one can begin while
  /// we write.
  func commandBegun(before time: Int) throws -> ObjectID? {
    let path = gitFolder + "ORIG_HEAD"
    guard let began = Files.status(path)?.modified.tv_sec,
      began <= time, time <= began + Self.longestCommand
    else { return nil }
    return try Files.read(path).flatMap { ObjectID(String(decoding: $0, as: UTF8.self).trimmed) }
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
