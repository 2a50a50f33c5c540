extension Repository {
  /// The paths below the given ones of which the worktree has what is not committed, and those of them
  /// in which a merge has stopped; none in a bare repository. What is only gone there stands in the
  /// commit all the same.
  ///
  /// By the user's git: libgit2 takes what git converts for changed, follows a `.gitignore` that is a
  /// symbolic link, and cannot read every index.
  package func uncommittedPaths(
    under paths: [String]
  ) throws -> (all: Set<String>, unmerged: Set<String>) {
    guard let worktreeFolder else { return ([], []) }
    let worktree = Worktree(
      gitFolder: gitFolder, commonFolder: commonFolder, folder: worktreeFolder)
    let found = try uncommittedPaths(under: paths, in: worktree)
    return (found.all.subtracting(found.gone).union(found.unmerged), found.unmerged)
  }

  func uncommittedPaths(
    under paths: [String], in worktree: Worktree
  ) throws -> (all: Set<String>, gone: Set<String>, unmerged: Set<String>) {
    try WorktreeGit(worktree: worktree, environment: environment)
      .uncommittedPaths(under: paths, by: configuration(in: environment))
  }
}
