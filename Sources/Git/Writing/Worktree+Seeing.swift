internal import Foundation

extension Worktree {
  /// Whether a `git merge` began here shortly before a write of ours, so that it had not seen it: it
  /// notes where it begins, and puts index and files back to that if it cannot go on.
  ///
  /// A reset leaves the same note, and a line in the reflog: what is missing after one, a person has
  /// taken out.
  func hasMergeFromBefore(_ intent: WriteIntent, in repository: Repository) throws -> Bool {
    let path = gitFolder + "ORIG_HEAD"
    guard let began = Files.status(path)?.modified.tv_sec,
      began <= intent.time, intent.time <= began + Self.longestCommand,
      let bytes = try Files.read(path),
      let commit = ObjectID(String(decoding: bytes, as: UTF8.self).trimmed),
      repository.isAncestor(commit, of: intent.commit)
    else { return false }
    let newest = try Repository.reflog(at: gitFolder + "logs/HEAD").first { !$0.isOurs }
    return newest?.new != commit || newest?.reason.hasPrefix("reset: ") != true
  }

  /// The commit that the branch had for the `git switch` that came to it last, or for whatever made the
  /// worktree; nil without a reflog.
  func arrival() throws(SystemError) -> ObjectID? {
    let log = try Repository.reflog(at: gitFolder + "logs/HEAD")
    return (log.first { $0.reason.hasPrefix("checkout: moving from ") } ?? log.last)?.new
  }

  /// Longest time that a `git switch` or a `git merge` may take, in seconds: what begins later has
  /// seen our change, and what is missing then was removed on purpose.
  static let longestCommand = 60
}
