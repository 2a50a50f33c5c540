internal import CLibgit2

extension Repository {
  /// The commit of HEAD if it took the place of another one with the same parents, as
  /// `git commit --amend` makes it; nil if not, or without a reflog.
  package func amendedHead() throws(GitError) -> ObjectID? {
    guard Files.exists(gitFolder + "logs/HEAD") else { return nil }
    let log = try created("git_reflog_read") { git_reflog_read(&$0, pointer, "HEAD") }
    defer { git_reflog_free(log) }
    guard let entry = git_reflog_entry_byindex(log, 0) else { return nil }
    let (old, new) = (
      ObjectID(git_reflog_entry_id_old(entry).pointee),
      ObjectID(git_reflog_entry_id_new(entry).pointee)
    )
    guard old != new, contains(old), contains(new) else { return nil }
    return try parents(of: old) == parents(of: new) ? new : nil
  }
}

extension Repository {
  /// Whether a rebase stands still in any worktree.
  package func isRebasing() throws -> Bool {
    try worktrees().map(\.gitFolder).contains { folder in
      Files.exists(folder + "rebase-merge") || Files.exists(folder + "rebase-apply")
    }
  }
}

extension Repository {
  /// The moves of a ref in this clone, the newest first; none without a reflog.
  package func reflog(of reference: String) throws(GitError) -> [ReflogLine] {
    guard Files.exists("\(commonFolder)logs/\(reference)") else { return [] }
    let log = try created("git_reflog_read") { git_reflog_read(&$0, pointer, reference) }
    defer { git_reflog_free(log) }
    return (0..<git_reflog_entrycount(log)).compactMap { index in
      guard let entry = git_reflog_entry_byindex(log, index),
        let committer = git_reflog_entry_committer(entry)?.pointee
      else { return nil }
      return ReflogLine(
        new: ObjectID(git_reflog_entry_id_new(entry).pointee),
        email: String(cString: committer.email),
        reason: git_reflog_entry_message(entry).map { String(cString: $0) } ?? "")
    }
  }
}
