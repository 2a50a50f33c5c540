internal import CLibgit2

extension Repository {
  /// What moved HEAD last, such as `commit (amend): Boot faster`; nil without a reflog.
  package func lastMoveOfHead() throws(GitError) -> String? {
    let log = try created("git_reflog_read") { git_reflog_read(&$0, pointer, "HEAD") }
    defer { git_reflog_free(log) }
    guard let entry = git_reflog_entry_byindex(log, 0) else { return nil }
    return git_reflog_entry_message(entry).map { String(cString: $0) }
  }
}

extension Repository {
  /// Whether a rebase stands still in this worktree.
  package func isRebasing() -> Bool {
    Files.exists(gitFolder + "rebase-merge") || Files.exists(gitFolder + "rebase-apply")
  }
}
