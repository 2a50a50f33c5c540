package import Git

/// Folder in which git looks for the hooks of a repository.
package struct HookFolder: Sendable, Equatable {
  /// Without a final slash.
  package let path: String
  /// Location, which tells whose the folder is.
  package let place: Place
  /// The top of the worktree, with a final slash; nil in a bare repository.
  package let top: String?

  /// Location of the folder.
  package enum Place: Sendable, Equatable {
    /// In the git folder: nobody else sees it.
    case repository
    /// In the worktree, where teams keep hooks that they share.
    case worktree
    /// Elsewhere: other repositories have their hooks there, too.
    case outside
  }

  /// The folder of husky 9, `.husky` for example, if git's hooks are those that husky makes.
  package var huskyFolder: String? {
    guard path.hasSuffix("/_"), place == .worktree else { return nil }
    let folder = String(path.dropLast(2))
    return folder.hasSuffix("/.husky") || Files.exists(path + "/h") ? folder : nil
  }

  /// The path of a hook's file.
  package func file(_ hook: GitHook) -> String { "\(path)/\(hook.name)" }
}

extension Repository {
  /// The folder of the hooks: `core.hooksPath`, else `hooks` in the git folder that all worktrees
  /// share.
  package func hookFolder(in environment: [String: String]) throws -> HookFolder {
    let configuration = try configuration(in: environment)
    let own = ownConfiguration?.string("core.hookspath")
    let setting = own ?? configuration.string("core.hookspath")
    let base = worktreeFolder ?? gitFolder
    let path =
      setting.map { Self.absolute(Files.expandingHome($0, in: environment), relativeTo: base) }
      ?? commonFolder + "hooks"
    if let setting, setting.isEmpty || !Files.isFolderOrMissing(path) {
      throw HookProblem.disabled(hooksPath: setting)
    }
    return HookFolder(path: path, place: place(of: path), top: worktreeFolder)
  }

  private static func absolute(_ setting: String, relativeTo base: String) -> String {
    var path = setting
    if !path.hasPrefix("/") { path = base + (path.hasPrefix("./") ? path.dropFirst(2) : path[...]) }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// Links are followed: `.git/hooks` can be a link into the worktree, too.
  private func place(of path: String) -> HookFolder.Place {
    let real = Files.real(path) + "/"
    if real.hasPrefix(Files.real(commonFolder) + "/") { return .repository }
    guard let top = worktreeFolder, real.hasPrefix(Files.real(top) + "/") else { return .outside }
    return .worktree
  }
}
