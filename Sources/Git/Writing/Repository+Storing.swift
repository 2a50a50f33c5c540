internal import CLibgit2
internal import Foundation

extension Repository {
  /// Calls `body`, which writes the objects of a commit, and sees that their contents are on the
  /// disk. Their names are when the folders that it answers are synced.
  ///
  /// libgit2 syncs each object by itself, content and folder. Here they are written to a folder of
  /// their own, as git does with what a push brings: all contents are synced together, then each
  /// object gets its name, then all folders are synced. No object has its name before its content is
  /// on the disk, so a power cut leaves no broken one in the way of a repetition.
  func storingObjects<Result>(
    _ terms: WriteTerms, body: () throws -> Result
  ) throws -> (Result, ObjectFolders) {
    guard terms.sync == .always else { return (try body(), ObjectFolders()) }
    let waiting = WaitingObjects(folder: waitingFolder, objects: commonFolder + "objects/")
    try waiting.begin()
    defer { waiting.end() }
    let result = try withoutSync(body)
    return (result, try waiting.move())
  }

  /// With a final slash.
  /// Beside our other files; or among the objects, if those are on another disk, under a name that
  /// `git gc` knows as left over.
  var waitingFolder: String {
    let name = "\(WaitingObjects.prefix)\(getpid())/"
    let devices = [stateFolder, commonFolder + "objects/."].map { Files.status($0)?.st_dev }
    return (devices[0] == devices[1] ? stateFolder : commonFolder + "objects/") + name
  }

  /// Removes what killed writers left. From a living one the objects would be taken that its commit
  /// is to have.
  func removeWaitingObjects(_ names: [String]) {
    for name in LivingWriter.left(names, in: stateFolder, prefix: WaitingObjects.prefix) {
      Files.removeFolder("\(stateFolder)\(name)/", depth: 2)
    }
  }

  private func withoutSync<Result>(_ body: () throws -> Result) rethrows -> Result {
    Library.setSyncsToDisk(.leftToSystem)
    defer { Library.setSyncsToDisk(.always) }
    return try body()
  }

  /// Lets libgit2 write objects to the folder for those that wait, and find them there, as long as
  /// the repository is open; and refs so that their content is on the disk before its name.
  ///
  /// libgit2 asks whether to sync when it first opens the refs, which was for reading.
  func prepareToWrite(_ terms: WriteTerms) throws(GitError) {
    Library.setSyncsToDisk(terms.sync)
    guard terms.sync == .always else { return }
    let references = try created("git_refdb_open") { git_refdb_open(&$0, pointer) }
    defer { git_refdb_free(references) }
    try check(git_repository_set_refdb(pointer, references), from: "git_repository_set_refdb")
    var backend: UnsafeMutablePointer<git_odb_backend>?
    try check(
      git_odb_backend_loose(&backend, waitingFolder, -1, 0, 0, 0), from: "git_odb_backend_loose")
    let database = try openDatabase()
    defer { git_odb_free(database) }
    // Before libgit2's own, which have 1 and 2.
    try check(git_odb_add_backend(database, backend, 3), from: "git_odb_add_backend")
  }
}

/// Objects that are written and not yet among the others.
private struct WaitingObjects {
  static let prefix = "tmp_objdir-hackjournal-"

  /// Folder in which they wait. With a final slash.
  let folder: String
  /// The repository's. With a final slash.
  let objects: String

  func begin() throws(SystemError) {
    try system("mkdir", path: folder) { mkdir(folder, 0o777) }
  }

  func move() throws -> ObjectFolders {
    let folders = try Files.names(in: folder)
    let paths = try folders.flatMap { name in
      try Files.names(in: folder + name).map { "\(name)/\($0)" }
    }
    try Files.sync(paths.map { folder + $0 }, in: folder)
    for path in paths { try move(path) }
    return ObjectFolders(objects: objects, names: Set(folders))
  }

  /// `git gc` beside us takes away the folder that it has just emptied, or that we have just made.
  private func move(_ path: String) throws(SystemError) {
    let folder = objects + Files.folder(of: path)
    for _ in 0..<Self.mostAttempts {
      guard rename(self.folder + path, objects + path) != 0 else { return }
      guard errno == ENOENT else { break }
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        throw SystemError(call: "mkdir", path: folder, number: errno)
      }
    }
    try system("rename", path: objects + path) { rename(self.folder + path, objects + path) }
  }

  private static let mostAttempts = 100

  func end() {
    Files.removeFolder(folder, depth: 2)
  }
}
