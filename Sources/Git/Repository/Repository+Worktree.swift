internal import CLibgit2

extension Repository {
  /// The worktree's folder with a final slash; nil in a bare repository, and where nothing says which
  /// folder it is.
  package var worktreeFolder: String? {
    guard case .folder(let folder) = place else { return nil }
    return folder
  }

  /// Whether a folder is in the worktree, as far as anything says where that is.
  package func hasInWorktree(_ folder: String) -> Bool {
    worktreeFolder.map { "\(folder)/".hasPrefix($0) } ?? false
  }

  /// Whether this is a worktree that `git worktree add` made.
  var isLinked: Bool { gitFolder != commonFolder }

  /// Takes a folder for the worktree, as git does by `GIT_WORK_TREE`; nothing is written.
  package func use(worktree folder: String) throws(GitError) {
    try check(git_repository_set_workdir(pointer, folder, 0), from: "git_repository_set_workdir")
    place = .folder(folder.hasSuffix("/") ? folder : folder + "/")
  }

  /// Where git sees the worktree.
  ///
  /// libgit2 takes the folder around a git folder for its worktree, whatever stands there: git does so
  /// only if a `.git` in it leads to that git folder. Nor does libgit2 1.5 read `config.worktree`,
  /// where `git sparse-checkout` moves `core.bare` and `core.worktree`.
  func findPlace() -> WorktreePlace {
    guard let found = git_repository_workdir(pointer).map({ String(cString: $0) }) else {
      return .none
    }
    let own = ownConfiguration
    guard own?.bool("core.bare") != true else { return .none }
    if let path = own?.string("core.worktree") { return chosen(path) }
    if isLinked || found + ".git/" == gitFolder { return .folder(found) }
    if let path = sharedConfiguration?.string("core.worktree") { return chosen(path) }
    if GitLink(found + ".git").leads(to: gitFolder) { return .folder(found) }
    // Unlike git, libgit2 takes `core.worktree` from the user's configuration, too.
    return gitFolder.hasSuffix("/.git/") ? chosen(String(gitFolder.dropLast(5))) : .unknown
  }

  /// The copy of a linked worktree leads to the original's git folder, which names the original; one that
  /// was moved by hand does so, too, and the original is gone.
  func noticeCopy(around path: String) throws(GitError) {
    guard isLinked, case .folder(let folder) = place, !"\(path)/".hasPrefix(folder),
      !"\(Files.real(path))/".hasPrefix(Files.real(folder) + "/")
    else { return }
    guard !Files.exists(folder + ".git") else {
      place = .copy(of: folder)
      return
    }
    var top = path
    while !top.isEmpty, !GitLink("\(top)/.git").leads(to: gitFolder) {
      top = Files.folder(of: top)
    }
    if top.isEmpty { place = .unknown } else { try use(worktree: top) }
  }

  /// Where the main worktree is; opening the repository again is dear, and done once.
  func findMainPlace() throws(GitError) -> WorktreePlace {
    guard isLinked else { return place }
    if let mainPlace { return mainPlace }
    let main = try reopened(at: commonFolder).place
    mainPlace = main
    return main
  }

  private func chosen(_ path: String) -> WorktreePlace {
    let absolute = path.hasPrefix("/") ? path : gitFolder + path
    do {
      try use(worktree: absolute)
      return .folder(absolute.hasSuffix("/") ? absolute : absolute + "/")
    } catch {
      return .unknown
    }
  }

  private var sharedConfiguration: Configuration? {
    do {
      return try Configuration.file(at: commonFolder + "config")
    } catch {
      return nil
    }
  }
}
