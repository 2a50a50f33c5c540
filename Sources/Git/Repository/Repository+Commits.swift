internal import CLibgit2

extension Repository {
  /// Not by `git_commit_create`, which answers 0 on a full disk.
  func store(_ contents: CommitContents, signer: CommitSigner?) throws -> ObjectID {
    let bytes = try bytes(of: contents)
    let signature = try signer?.signature(of: bytes, by: contents.identity.committer)
    let database = try openDatabase()
    defer { git_odb_free(database) }
    var oid =
      if let signature {
        try store(bytes, with: signature)
      } else {
        try store(bytes, in: database)
      }
    guard git_odb_exists(database, &oid) == 1 else {
      throw GitError.unwritten
    }
    return ObjectID(oid)
  }

  private func store(_ bytes: [UInt8], in database: OpaquePointer) throws(GitError) -> git_oid {
    var oid = git_oid()
    try check(
      git_odb_write(&oid, database, bytes, bytes.count, GIT_OBJECT_COMMIT), from: "git_odb_write")
    return oid
  }

  private func store(_ bytes: [UInt8], with signature: String) throws(GitError) -> git_oid {
    var oid = git_oid()
    let content = String(decoding: bytes, as: UTF8.self)
    try check(
      git_commit_create_with_signature(&oid, pointer, content, signature, nil),
      from: "git_commit_create_with_signature")
    return oid
  }

  private func bytes(of contents: CommitContents) throws(GitError) -> [UInt8] {
    var treeOID = contents.tree.oid
    let tree = try created("git_tree_lookup") { git_tree_lookup(&$0, pointer, &treeOID) }
    defer { git_tree_free(tree) }
    let parent = try found(contents.parent)
    defer { git_commit_free(parent) }
    let merged = try found(contents.merged)
    defer { git_commit_free(merged) }
    let author = try contents.identity.author.libgit2Signature()
    defer { git_signature_free(author) }
    let committer = try contents.identity.committer.libgit2Signature()
    defer { git_signature_free(committer) }
    var buffer = git_buf()
    try check(
      shim_commit_buffer(
        &buffer, pointer, author, committer, contents.message, tree, parent, merged),
      from: "git_commit_create_buffer")
    defer { git_buf_dispose(&buffer) }
    return [UInt8](UnsafeRawBufferPointer(start: buffer.ptr, count: buffer.size))
  }

  private func found(_ commit: ObjectID?) throws(GitError) -> OpaquePointer? {
    guard var oid = commit?.oid else { return nil }
    return try created("git_commit_lookup") { git_commit_lookup(&$0, pointer, &oid) }
  }
}
