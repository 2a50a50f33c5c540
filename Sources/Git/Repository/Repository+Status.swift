internal import CLibgit2
internal import Foundation

extension Repository {
  /// The paths below the given ones whose worktree file or index entry differs from HEAD.
  ///
  /// Empty in a bare repository, and where libgit2 cannot read the index (split, sparse).
  package func uncommittedPaths(under paths: [String]) throws(GitError) -> [String] {
    guard worktreeFolder != nil else { return [] }
    var options = git_status_options()
    try check(
      git_status_options_init(&options, UInt32(GIT_STATUS_OPTIONS_VERSION)),
      from: "git_status_options_init")
    options.flags =
      GIT_STATUS_OPT_INCLUDE_UNTRACKED.rawValue | GIT_STATUS_OPT_RECURSE_UNTRACKED_DIRS.rawValue
      | GIT_STATUS_OPT_DISABLE_PATHSPEC_MATCH.rawValue | GIT_STATUS_OPT_NO_REFRESH.rawValue
    var names = paths.map { strdup($0) }
    defer { names.forEach { free($0) } }
    var list: OpaquePointer?
    let status = names.withUnsafeMutableBufferPointer { buffer in
      options.pathspec = git_strarray(strings: buffer.baseAddress, count: buffer.count)
      return git_status_list_new(&list, pointer, &options)
    }
    guard status >= 0 else {
      let error = lastError(status, from: "git_status_list_new")
      guard error.category == .index else { throw error }
      return []
    }
    defer { git_status_list_free(list) }
    return (0..<git_status_list_entrycount(list)).compactMap { index in
      guard let entry = git_status_byindex(list, index)?.pointee,
        let delta = entry.index_to_workdir ?? entry.head_to_index,
        let path = delta.pointee.new_file.path
      else { return nil }
      return String(cString: path)
    }
  }
}
