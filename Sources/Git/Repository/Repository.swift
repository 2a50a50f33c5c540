internal import CLibgit2

/// An open git repository.
///
/// What it hands out are copied values; it is closed when nobody has it any more.
package final class Repository {
  let pointer: OpaquePointer
  /// Found once, for it does not change as long as a command runs.
  lazy var place = findPlace()
  /// That of the main worktree, seen from a linked one.
  var mainPlace: WorktreePlace?

  private init(owning pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    git_repository_free(pointer)
  }

  /// Opens the repository whose worktree or git folder is `path` itself.
  ///
  /// `GIT_DIR` is ignored on purpose: inside a hook it names another repository.
  package static func open(at path: String) throws(GitError) -> Repository {
    do {
      return try opened(path, flags: GIT_REPOSITORY_OPEN_NO_SEARCH.rawValue)
    } catch {
      throw error.at(path)
    }
  }

  private static func opened(_ path: String, flags: UInt32) throws(GitError) -> Repository {
    _ = Library.isReady
    return Repository(
      owning: try created("git_repository_open_ext") {
        git_repository_open_ext(&$0, path, flags, nil)
      })
  }

  /// Opens the repository at `path` itself; nil if there is none.
  package static func at(_ path: String) throws(GitError) -> Repository? {
    do {
      return try open(at: path)
    } catch {
      guard error.isMissingRepository else { throw error }
      return nil
    }
  }

  /// Opens the repository that contains `path`; nil if there is none.
  package static func containing(_ path: String) throws(GitError) -> Repository? {
    do {
      let repository = try opened(path, flags: 0)
      repository.noticeCopy(around: path)
      return repository
    } catch {
      guard error.isMissingRepository else { throw error.at(folder(around: path) ?? path) }
      return nil
    }
  }

  /// The folder of the repository around a path, trusted or not; nil if there is none.
  private static func folder(around path: String) -> String? {
    var found = git_buf()
    guard git_repository_discover(&found, path, 0, nil) == 0 else { return nil }
    defer { git_buf_dispose(&found) }
    let gitFolder = String(cString: found.ptr)
    return gitFolder.hasSuffix("/.git/") ? String(gitFolder.dropLast(6)) : gitFolder
  }

  /// Makes a repository with a worktree at `path`, its unborn HEAD on `branch`.
  package static func create(at path: String, branch: String) throws(GitError) -> Repository {
    _ = Library.isReady
    var options = git_repository_init_options()
    try check(
      git_repository_init_options_init(&options, UInt32(GIT_REPOSITORY_INIT_OPTIONS_VERSION)),
      from: "git_repository_init_options_init")
    options.flags = GIT_REPOSITORY_INIT_MKPATH.rawValue | GIT_REPOSITORY_INIT_MKDIR.rawValue
    var pointer: OpaquePointer?
    let status = branch.withCString { name in
      options.initial_head = name
      return git_repository_init_ext(&pointer, path, &options)
    }
    guard status >= 0, let pointer else { throw lastError(status, from: "git_repository_init_ext") }
    return Repository(owning: pointer)
  }
}

extension Repository {
  /// The git folder of this worktree, with a final slash.
  package var gitFolder: String {
    String(cString: git_repository_path(pointer))
  }

  /// The git folder that all worktrees of the repository share, with a final slash.
  package var commonFolder: String {
    String(cString: git_repository_commondir(pointer))
  }

  /// Settings of `config.worktree`; nil where there is none, or none that can be read.
  package var ownConfiguration: Configuration? {
    let path = gitFolder + "config.worktree"
    guard Files.exists(path) else { return nil }
    do {
      return try Configuration.file(at: path)
    } catch {
      return nil
    }
  }
}

extension Repository {
  /// The folder by which people know the repository, without a final slash.
  package var folder: String {
    let path = worktreeFolder ?? gitFolder
    return path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
