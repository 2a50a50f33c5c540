internal import CLibgit2

extension WorktreeFiles {
  /// The content is on the disk before it has its name; the name is by `syncFolders`.
  func set(
    _ path: String, to blob: ObjectID?, from repository: Repository,
    syncing sync: SyncPolicy
  ) throws {
    try set([(path, blob)], from: repository, syncing: sync)
  }

  func set(
    _ files: [(path: String, blob: ObjectID?)], from repository: Repository,
    syncing sync: SyncPolicy
  ) throws {
    let isBatch = files.count > Files.most && sync == .always && Files.canSyncFileSystems
    var placements: [Placement] = []
    defer { placements.forEach(abandon) }
    for file in files {
      let next = try prepare(
        file.path, blob: file.blob, from: repository, syncing: isBatch ? .leftToSystem : sync)
      if let next { placements.append(next) }
    }
    if isBatch { try Files.syncFileSystem(of: root) }
    placements.reverse()
    while let next = placements.popLast() { try place(next) }
  }

  private func prepare(
    _ path: String, blob: ObjectID?, from repository: Repository, syncing sync: SyncPolicy
  ) throws -> Placement? {
    let present = try state(of: path)
    guard let blob else {
      if present != .missing { try remove(path) }
      return nil
    }
    let bytes = try repository.blob(blob)
    guard present != .file(bytes) else { return nil }
    return try prepare(path, bytes: bytes, isNew: present == .missing, syncing: sync)
  }
}

extension WorktreeFiles {
  /// The one of some blobs that git would store for what stands at a path, nil being "nothing"; nothing
  /// if somebody changed it to something else.
  ///
  /// git is asked only about a file that has none of them byte for byte.
  func blob(
    of state: State, at path: String, among blobs: [ObjectID?]
  ) throws -> ObjectID?? {
    guard case .file(let bytes) = state else {
      return state == .missing && blobs.contains(nil) ? .some(nil) : nil
    }
    let hash = try Repository.hash(bytes)
    if blobs.contains(hash) { return hash }
    guard let git, blobs.contains(where: { $0 != nil }),
      let stored = try git.blob(of: bytes, at: path), blobs.contains(stored)
    else { return nil }
    return stored
  }

  /// Whether what stands at a path is that blob; nil is "nothing".
  func has(_ blob: ObjectID?, at path: String, as state: State) throws -> Bool {
    try self.blob(of: state, at: path, among: [blob]) != nil
  }
}

extension Repository {
  /// The name that a blob of these bytes has.
  package static func hash(_ bytes: [UInt8]) throws(GitError) -> ObjectID {
    var oid = git_oid()
    try check(git_odb_hash(&oid, bytes, bytes.count, GIT_OBJECT_BLOB), from: "git_odb_hash")
    return ObjectID(oid)
  }
}
