internal import CLibgit2

extension WorktreeFiles {
  /// Makes the file at a path have the content of a blob, or removes it. Its content is on the disk
  /// before it has its name; the name is by `syncFolders`.
  func set(
    _ path: String, to blob: ObjectID?, from repository: borrowing Repository, _ sync: SyncPolicy
  ) throws {
    let present = try state(of: path)
    guard let blob else {
      if present != .missing { try remove(path) }
      return
    }
    let bytes = try repository.blob(blob)
    switch present {
    case .file(bytes): break
    case .missing: try create(path, bytes, sync)
    default: try replace(path, bytes, sync)
    }
  }
}

extension Repository {
  /// Whether what stands in the worktree is that blob; nil is "nothing".
  func matches(_ state: WorktreeFiles.State, _ blob: ObjectID?) throws(GitError) -> Bool {
    switch state {
    case .missing: blob == nil
    case .file(let bytes): try blob == Self.hash(bytes)
    case .largeFile, .other: false
    }
  }

  /// The name that a blob of these bytes has.
  package static func hash(_ bytes: [UInt8]) throws(GitError) -> ObjectID {
    var oid = git_oid()
    try check(git_odb_hash(&oid, bytes, bytes.count, GIT_OBJECT_BLOB), "git_odb_hash")
    return ObjectID(oid)
  }
}
