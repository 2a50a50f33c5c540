internal import CLibgit2

extension Repository {
  /// Calls `body` with the repository that is to get the objects of a commit.
  ///
  /// Of many files they come in one pack: a file for each object, synced one by one, is most of what
  /// a large commit takes. They are in memory until `body` is done; then the pack is written, and
  /// all of them are there, or none.
  func storingObjects<Result>(
    of files: Int, _ sync: SyncPolicy, _ body: (borrowing Repository) throws -> Result
  ) throws -> Result {
    let few = 64
    guard files > few else { return try body(self) }
    let memory = try Repository.open(at: commonFolder)
    let backend = try memory.addMemory()
    let result = try body(memory)
    try writePack(of: backend, from: memory)
    if sync == .always { try Files.syncFolder(commonFolder + "objects/pack") }
    return result
  }

  /// Lets the repository keep in memory what it is given from now on.
  private func addMemory() throws(GitError) -> UnsafeMutablePointer<git_odb_backend> {
    let database = try openDatabase()
    defer { git_odb_free(database) }
    var backend: UnsafeMutablePointer<git_odb_backend>?
    let status = git_mempack_new(&backend)
    guard status >= 0, let backend else { throw lastError(status, "git_mempack_new") }
    let strongest: Int32 = 999
    try check(git_odb_add_backend(database, backend, strongest), "git_odb_add_backend")
    return backend
  }

  private func writePack(
    of backend: UnsafeMutablePointer<git_odb_backend>, from memory: borrowing Repository
  ) throws(GitError) {
    var pack = git_buf()
    try check(git_mempack_dump(&pack, memory.pointer, backend), "git_mempack_dump")
    defer { git_buf_dispose(&pack) }
    let database = try openDatabase()
    defer { git_odb_free(database) }
    var writer: UnsafeMutablePointer<git_odb_writepack>?
    let status = git_odb_write_pack(&writer, database, nil, nil)
    guard status >= 0, let writer else { throw lastError(status, "git_odb_write_pack") }
    defer { writer.pointee.free(writer) }
    var progress = git_indexer_progress()
    try check(writer.pointee.append(writer, pack.ptr, pack.size, &progress), "append")
    try check(writer.pointee.commit(writer, &progress), "commit")
    try check(git_odb_refresh(database), "git_odb_refresh")
  }
}
