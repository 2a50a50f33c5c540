internal import CLibgit2
internal import Foundation

/// The index of a worktree, changed under its `index.lock` for a few paths of ours.
///
/// An index that libgit2 cannot read (split, sparse) goes through the user's git.
struct IndexFile {
  let worktree: Worktree
  let environment: [String: String]

  /// A path's new entry: a blob with what the system says of its file, or its removal.
  struct Update {
    let path: String
    let blob: ObjectID?
    let status: stat?
  }

  /// The blobs that the index has at the paths; paths that it lacks are missing.
  func blobs(at paths: [String]) throws -> [String: ObjectID] {
    guard Files.status(worktree.indexPath) != nil else { return [:] }
    do {
      return try read(paths)
    } catch {
      guard error.category == .index else { throw error }
      return try listed(paths)
    }
  }

  /// Makes an index with the updates beside the present one.
  ///
  /// Returns the path of the new file: the caller renames it over `index`.
  func prepare(_ updates: [Update], _ sync: SyncPolicy) throws -> String {
    let temporary = "\(worktree.gitFolder)hackjournal-index-\(getpid())"
    unlink(temporary)
    if let present = try Files.read(worktree.indexPath) {
      try Files.replace(temporary, with: present, .leftToSystem)
    }
    do {
      try write(updates, to: temporary)
    } catch {
      guard error.category == .index else { throw error }
      try writeThroughGit(updates, to: temporary)
    }
    if sync == .always {
      let descriptor = try system("open", temporary) { open(temporary, O_RDONLY | O_CLOEXEC) }
      defer { close(descriptor) }
      try system("fsync", temporary) { fsync(descriptor) }
    }
    return temporary
  }

  private func read(_ paths: [String]) throws(GitError) -> [String: ObjectID] {
    let index = try created("git_index_open") { git_index_open(&$0, worktree.indexPath) }
    defer { git_index_free(index) }
    return paths.reduce(into: [:]) { blobs, path in
      if let entry = git_index_get_bypath(index, path, 0) {
        blobs[path] = ObjectID(entry.pointee.id)
      }
    }
  }

  private func write(_ updates: [Update], to path: String) throws(GitError) {
    let index = try created("git_index_open") { git_index_open(&$0, path) }
    defer { git_index_free(index) }
    for update in updates {
      guard let blob = update.blob else {
        let status = git_index_remove(index, update.path, 0)
        if status != GIT_ENOTFOUND.rawValue { try check(status, "git_index_remove") }
        continue
      }
      try check(add(update.path, blob, update.status, to: index), "git_index_add")
    }
    try check(git_index_write(index), "git_index_write")
  }

  private func add(
    _ path: String, _ blob: ObjectID, _ status: stat?, to index: OpaquePointer
  ) -> Int32 {
    var entry = git_index_entry()
    entry.id = blob.oid
    entry.mode = UInt32(GIT_FILEMODE_BLOB.rawValue)
    if let status {
      entry.ctime = git_index_time(status.changed)
      entry.mtime = git_index_time(status.modified)
      entry.dev = UInt32(truncatingIfNeeded: status.st_dev)
      entry.ino = UInt32(truncatingIfNeeded: status.st_ino)
      entry.uid = status.st_uid
      entry.gid = status.st_gid
      entry.file_size = UInt32(truncatingIfNeeded: status.st_size)
    }
    return path.withCString { name in
      entry.path = name
      return git_index_add(index, &entry)
    }
  }

  private func listed(_ paths: [String]) throws -> [String: ObjectID] {
    let result = try git(["ls-files", "--stage", "-z", "--"] + paths, index: worktree.indexPath)
    let lines = result.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    return lines.reduce(into: [:]) { blobs, line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      let words = parts.first?.split(separator: " ") ?? []
      guard parts.count == 2, words.count == 3 else { return }
      blobs[String(parts[1])] = ObjectID(String(words[1]))
    }
  }

  private func writeThroughGit(_ updates: [Update], to path: String) throws {
    let none = String(repeating: "0", count: 40)
    let lines = updates.map { update in
      let mode = update.blob == nil ? "0" : "100644"
      return "\(mode) \(update.blob?.hex ?? none)\t\(update.path)\0"
    }
    _ = try git(
      ["update-index", "-z", "--index-info"], index: path, input: Array(lines.joined().utf8))
  }

  private func git(
    _ arguments: [String], index: String, input: [UInt8] = []
  ) throws -> [UInt8] {
    var clean = environment.filter { !GitProcess.localVariables.contains($0.key) }
    clean["GIT_INDEX_FILE"] = index
    let command = GitProcess.command(gitFolder: worktree.gitFolder, folder: worktree.folder)
    let result = try ChildProcess.run(command + arguments, environment: clean, input: input)
    guard result.status == 0 else {
      throw GitProcess.Failure(arguments: arguments, status: result.status)
    }
    return result.output
  }
}

extension git_index_time {
  fileprivate init(_ time: timespec) {
    self.init(
      seconds: Int32(truncatingIfNeeded: time.tv_sec), nanoseconds: UInt32(time.tv_nsec))
  }
}
