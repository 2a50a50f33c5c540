internal import CLibgit2

extension Repository {
  /// The commit that a ref points to; nil if there is no such ref. Symbolic refs are followed.
  package func target(of reference: String) throws(GitError) -> ObjectID? {
    var oid = git_oid()
    let status = git_reference_name_to_id(&oid, pointer, reference)
    return try finds(status, by: "git_reference_name_to_id") ? ObjectID(oid) : nil
  }

  /// The ref at the end of a chain of symbolic ones; nil if there is none.
  package func end(of reference: String) throws(GitError) -> String? {
    var found: OpaquePointer?
    let status = git_reference_lookup(&found, pointer, reference)
    guard try finds(status, by: "git_reference_lookup") else { return nil }
    defer { git_reference_free(found) }
    guard git_reference_symbolic_target(found) != nil else { return reference }
    var end: OpaquePointer?
    guard try finds(git_reference_resolve(&end, found), by: "git_reference_resolve") else {
      return nil
    }
    defer { git_reference_free(end) }
    return git_reference_name(end).map { String(cString: $0) }
  }

  /// The commit of a ref that names one itself; refuses one that names another ref, which libgit2
  /// would replace by a commit.
  func ownTarget(of reference: String) throws -> ObjectID? {
    var found: OpaquePointer?
    let status = git_reference_lookup(&found, pointer, reference)
    guard try finds(status, by: "git_reference_lookup") else { return nil }
    defer { git_reference_free(found) }
    if let other = git_reference_symbolic_target(found) {
      throw WriteRefusal.symbolicBranch(reference, target: String(cString: other))
    }
    return git_reference_target(found).map { ObjectID($0.pointee) }
  }

  /// Lets a ref of our own that no worktree is on point to a commit, whatever it pointed to.
  package func point(_ name: String, to commit: ObjectID) throws(GitError) {
    var oid = commit.oid
    let made = try created("git_reference_create") {
      git_reference_create(&$0, pointer, name, &oid, 1, nil)
    }
    git_reference_free(made)
  }

  /// Takes a ref out that points to a commit still.
  package func removeReference(_ name: String, at commit: ObjectID) throws(GitError) {
    var found: OpaquePointer?
    let status = git_reference_lookup(&found, pointer, name)
    guard try finds(status, by: "git_reference_lookup") else { return }
    defer { git_reference_free(found) }
    guard git_reference_target(found).map({ ObjectID($0.pointee) }) == commit else { return }
    try check(git_reference_delete(found), from: "git_reference_delete")
  }

  /// The ref that HEAD names, born or not; nil if HEAD is detached.
  package func head() throws(GitError) -> String? {
    let head = try created("git_reference_lookup") { git_reference_lookup(&$0, pointer, "HEAD") }
    defer { git_reference_free(head) }
    if let name = git_reference_symbolic_target(head) { return String(cString: name) }
    // git made HEAD a symbolic link long ago, and makes one with `core.preferSymlinkRefs`.
    return Files.target(ofLink: gitFolder + "HEAD")
  }

  /// The names of all refs that match a pattern such as `refs/remotes/*/hackjournal`.
  package func references(matching pattern: String) throws(GitError) -> [String] {
    let iterator = try created("git_reference_iterator_glob_new") {
      git_reference_iterator_glob_new(&$0, pointer, pattern)
    }
    defer { git_reference_iterator_free(iterator) }
    var names: [String] = []
    var name: UnsafePointer<CChar>?
    while true {
      let status = git_reference_next_name(&name, iterator)
      guard status != GIT_ITEROVER.rawValue else { return names.sorted() }
      try check(status, from: "git_reference_next_name")
      if let name { names.append(String(cString: name)) }
    }
  }

  /// Whether git takes a name for a branch.
  package static func isValidBranch(_ name: String) -> Bool {
    var isValid: Int32 = 0
    return git_branch_name_is_valid(&isValid, name) == 0 && isValid == 1
  }

  /// Makes a local branch that follows a remote-tracking one, as `git switch` would.
  package func createBranch(_ name: String, tracking remote: String) throws(GitError) {
    guard let target = try target(of: remote) else { throw .moved(remote) }
    var oid = target.oid
    let commit = try created("git_commit_lookup") { git_commit_lookup(&$0, pointer, &oid) }
    defer { git_commit_free(commit) }
    let branch = try created("git_branch_create") {
      git_branch_create(&$0, pointer, name, commit, 0)
    }
    defer { git_reference_free(branch) }
    let short = remote.dropFirst("refs/remotes/".count)
    try check(git_branch_set_upstream(branch, String(short)), from: "git_branch_set_upstream")
  }

  /// Number of commits that a branch has and its upstream lacks, and the other way round; nil
  /// without an upstream.
  package func distanceToUpstream(
    of reference: String
  ) throws(GitError) -> (ahead: Int, behind: Int)? {
    var upstream = git_buf()
    let status = git_branch_upstream_name(&upstream, pointer, reference)
    guard try finds(status, by: "git_branch_upstream_name") else { return nil }
    defer { git_buf_dispose(&upstream) }
    guard var local = try target(of: reference)?.oid,
      var remote = try target(of: String(cString: upstream.ptr))?.oid
    else { return nil }
    var (ahead, behind) = (0, 0)
    try check(
      git_graph_ahead_behind(&ahead, &behind, pointer, &local, &remote),
      from: "git_graph_ahead_behind")
    return (ahead, behind)
  }
}
