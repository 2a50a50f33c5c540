internal import CLibgit2

extension Repository {
  /// Opens the repository whose worktree or git folder is `path` itself.
  ///
  /// `GIT_DIR` is ignored on purpose: inside a hook it names another repository.
  package static func open(
    at path: String, in environment: [String: String]
  ) throws(GitError) -> Repository {
    do {
      return try trusted(path, in: environment, flags: GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue)
    } catch {
      throw error.at(path)
    }
  }

  /// Opens the repository at `path` itself; nil if there is none.
  package static func at(
    _ path: String, in environment: [String: String]
  ) throws(GitError) -> Repository? {
    do {
      return try open(at: path, in: environment)
    } catch {
      guard error.isMissingRepository else { throw error }
      return nil
    }
  }

  /// Opens the repository that contains `path`; nil if there is none.
  package static func containing(
    _ path: String, in environment: [String: String]
  ) throws(GitError) -> Repository? {
    do {
      let across = environment["GIT_DISCOVERY_ACROSS_FILESYSTEM"].flatMap(Configuration.bool(of:))
      let flags = across == true ? GIT_REPOSITORY_OPEN_CROSS_FS.rawValue : 0
      let repository = try trusted(path, in: environment, flags: flags)
      try repository.refuseUnnamed(around: path)
      try repository.noticeCopy(around: path)
      return repository
    } catch {
      guard error.isMissingRepository else { throw error.at(folder(around: path) ?? path) }
      return nil
    }
  }

  /// Opens it once more, or by another of its git folders; whom git trusts is known by now.
  package func reopened(at gitFolder: String? = nil) throws(GitError) -> Repository {
    let (path, environment) = (gitFolder ?? self.gitFolder, environment)
    let flags = GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue
    return try Library.trustingOwners { () throws(GitError) in
      try Self.opened(path, in: environment, flags: flags)
    }
  }

  /// Lets objects be found in another folder, too, as `GIT_ALTERNATE_OBJECT_DIRECTORIES` does.
  package func addObjects(in folder: String) throws(GitError) {
    let database = try openDatabase()
    defer { git_odb_free(database) }
    try check(git_odb_add_disk_alternate(database, folder), from: "git_odb_add_disk_alternate")
  }

  /// libgit2 does not know all that `safe.directory` can say, such as `*`: git does.
  private static func trusted(
    _ path: String, in environment: [String: String], flags: UInt32
  ) throws(GitError) -> Repository {
    do {
      return try opened(path, in: environment, flags: flags)
    } catch {
      guard error.isForeignRepository, GitProcess.opens(path, environment: environment) else {
        throw error
      }
      return try Library.trustingOwners { () throws(GitError) in
        try opened(path, in: environment, flags: flags)
      }
    }
  }

  private static func opened(
    _ path: String, in environment: [String: String], flags: UInt32
  ) throws(GitError) -> Repository {
    _ = Library.isReady
    let pointer = try created("git_repository_open_ext") {
      git_repository_open_ext(&$0, path, flags, environment["GIT_CEILING_DIRECTORIES"])
    }
    return Repository(owning: pointer, in: environment)
  }

  /// The folder of the repository around a path, trusted or not; nil if there is none.
  private static func folder(around path: String) -> String? {
    var found = git_buf()
    guard git_repository_discover(&found, path, 0, nil) == 0 else { return nil }
    defer { git_buf_dispose(&found) }
    let gitFolder = String(cString: found.ptr)
    return gitFolder.hasSuffix("/.git/") ? String(gitFolder.dropLast(6)) : gitFolder
  }

  /// A bare repository can lie in somebody's worktree, with a configuration of theirs: under
  /// `safe.bareRepository=explicit` git takes none that it merely stands in.
  private func refuseUnnamed(around path: String) throws(GitError) {
    let gitFolder = gitFolder
    let isNamed = gitFolder.hasSuffix("/.git/") || gitFolder.contains("/.git/")
    guard !isNamed, "\(Files.real(path))/".hasPrefix(Files.real(gitFolder) + "/"),
      try Configuration.outsideRepository(in: environment).string("safe.barerepository")
        == "explicit"
    else { return }
    throw .unnamedBareRepository(gitFolder)
  }
}
