extension Configuration {
  /// The file that a setting is in, or is included from; nil for the environment.
  ///
  /// `local` is the repository's own file. The files of a level are looked into again: libgit2
  /// before 1.8 does not tell.
  package static func file(
    of setting: Setting, local: String?, in environment: [String: String]
  ) throws(GitError) -> String? {
    switch setting.level {
    case .environment: return nil
    case .local: return local
    case .system: return "/etc/gitconfig"
    case .global:
      for path in globalFiles(in: environment) where Files.exists(path) {
        if try file(at: path).string(setting.key) != nil { return path }
      }
      return nil
    }
  }

  /// The files of the level `global`, the strongest first.
  package static func globalFiles(in environment: [String: String]) -> [String] {
    if let path = environment["GIT_CONFIG_GLOBAL"] { return path.isEmpty ? [] : [path] }
    let home = environment["HOME"].map { $0 + "/" }
    let folder = environment["XDG_CONFIG_HOME"].flatMap { $0.isEmpty ? nil : $0 + "/" }
    return [
      home.map { $0 + ".gitconfig" },
      (folder ?? home.map { $0 + ".config/" }).map { $0 + "git/config" },
    ].compactMap { $0 }
  }
}
