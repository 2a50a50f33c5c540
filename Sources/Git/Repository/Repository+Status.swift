extension Repository {
  /// The paths below the given ones whose worktree file or index entry differs from HEAD; empty in a bare
  /// repository.
  ///
  /// By the user's git: libgit2 takes what git converts for changed, follows a `.gitignore` that is a
  /// symbolic link, and cannot read every index.
  package func uncommittedPaths(under paths: [String]) throws -> [String] {
    guard let worktreeFolder else { return [] }
    let worktree = Worktree(
      gitFolder: gitFolder, commonFolder: commonFolder, folder: worktreeFolder)
    return try uncommittedPaths(under: paths, in: worktree)
  }

  func uncommittedPaths(under paths: [String], in worktree: Worktree) throws -> [String] {
    try WorktreeGit(worktree: worktree, environment: environment)
      .uncommittedPaths(under: paths, by: configuration(in: environment))
  }
}
