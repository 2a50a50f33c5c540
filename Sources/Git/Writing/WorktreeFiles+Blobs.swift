internal import CLibgit2

extension WorktreeFiles {
  /// Makes the file at a path have the content of a blob, or removes it. Its content is on the disk
  /// before it has its name; the name is by `syncFolders`.
  func set(
    _ path: String, to blob: ObjectID?, from repository: borrowing Repository, _ sync: SyncPolicy
  ) throws {
    try prepare(path, blob, from: repository, sync).map(place)
  }

  /// The same for many files, whose contents are synced together.
  func set(
    _ files: [(path: String, blob: ObjectID?)], from repository: borrowing Repository,
    _ sync: SyncPolicy
  ) throws {
    let isBatch = files.count > Files.most && sync == .always && Files.canSyncFileSystems
    guard isBatch else {
      for file in files { try set(file.path, to: file.blob, from: repository, sync) }
      return
    }
    var placements: [Placement] = []
    defer { placements.forEach(abandon) }
    for file in files {
      if let next = try prepare(file.path, file.blob, from: repository, .leftToSystem) {
        placements.append(next)
      }
    }
    try Files.syncFileSystem(of: root)
    placements.reverse()
    while let next = placements.popLast() { try place(next) }
  }

  /// Removes the file, or writes its new content; nil if nothing remains to be done.
  private func prepare(
    _ path: String, _ blob: ObjectID?, from repository: borrowing Repository, _ sync: SyncPolicy
  ) throws -> Placement? {
    let present = try state(of: path)
    guard let blob else {
      if present != .missing { try remove(path) }
      return nil
    }
    let bytes = try repository.blob(blob)
    guard present != .file(bytes) else { return nil }
    return try prepare(path, bytes, isNew: present == .missing, sync)
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
