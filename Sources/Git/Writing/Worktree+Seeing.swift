internal import Foundation

extension Worktree {
  /// Whether a git command began here shortly before a write of ours, so that it had not seen it:
  /// `git merge` notes where it begins, and puts index and files back to that if it cannot go on.
  ///
  /// A reset leaves the same note: whoever resets, sees what was added in the minute after, and
  /// removes it in the index and the folder alone, gets it back once.
  func hasCommandFromBefore(_ intent: WriteIntent, in repository: Repository) throws -> Bool {
    let path = gitFolder + "ORIG_HEAD"
    guard let began = Files.status(path)?.modified.tv_sec,
      began <= intent.time, intent.time <= began + Self.longestCommand,
      let bytes = try Files.read(path),
      let commit = ObjectID(String(decoding: bytes, as: UTF8.self).trimmed)
    else { return false }
    return repository.isAncestor(commit, of: intent.commit)
  }

  /// Longest time that a `git switch` or a `git merge` may take, in seconds: what begins later has
  /// seen our change, and what is missing then was removed on purpose.
  static let longestCommand = 60
}
