internal import CLibgit2

/// An open git repository.
///
/// What it hands out are copied values; it is closed when nobody has it any more.
package final class Repository {
  let pointer: OpaquePointer
  /// The variables that it was opened with: what they say to git counts for us, and git gets them where it
  /// is asked for what libgit2 cannot do.
  package let environment: [String: String]
  /// Found once, for it does not change as long as a command runs.
  lazy var place = findPlace()
  /// That of the main worktree, seen from a linked one.
  var mainPlace: WorktreePlace?

  init(owning pointer: OpaquePointer, in environment: [String: String]) {
    (self.pointer, self.environment) = (pointer, environment)
  }

  deinit {
    git_repository_free(pointer)
  }

  /// Makes a repository with a worktree at `path`, its unborn HEAD on `branch`.
  package static func create(
    at path: String, branch: String, in environment: [String: String]
  ) throws(GitError) -> Repository {
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
    return Repository(owning: pointer, in: environment)
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
