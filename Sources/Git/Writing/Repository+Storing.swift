extension Repository {
  /// Calls `body`, which writes the objects of a commit, and sees that they are on the disk.
  ///
  /// libgit2 syncs each object by itself. Of many files that is most of what a commit takes, so they
  /// are left to the system then, and their file system is synced once.
  func storingObjects<Result>(
    of files: Int, _ sync: SyncPolicy, _ body: () throws -> Result
  ) throws -> Result {
    let few = 64
    let isBatch = files > few && sync == .always && Files.canSyncFileSystems
    if isBatch { Library.setSyncsToDisk(.leftToSystem) }
    defer { if isBatch { Library.setSyncsToDisk(sync) } }
    let result = try body()
    if isBatch { try Files.syncFileSystem(of: commonFolder + "objects") }
    if sync == .always { try Files.syncFolder(commonFolder + "objects") }
    return result
  }
}
