internal import CLibgit2

/// All of git's configuration that counts at one place, copied.
package struct Configuration: Sendable {
  /// Origin of a setting; a later one wins over an earlier one.
  package enum Level: CaseIterable, Sendable {
    /// `/etc/gitconfig`, or what `GIT_CONFIG_SYSTEM` names; left out under `GIT_CONFIG_NOSYSTEM`.
    case system
    /// `~/.gitconfig` and git's file in `XDG_CONFIG_HOME`; `GIT_CONFIG_GLOBAL` replaces both.
    case global
    /// The repository's own file.
    case local
    /// The pairs of `GIT_CONFIG_COUNT`, and what `git -c` passes to its children.
    case environment
  }

  /// One key with its value, as git normalises the key: section and name in lower case.
  package struct Setting: Sendable {
    /// Such as `user.signingkey`; a subsection keeps its case: `branch.Main.remote`.
    package let key: String
    /// As written; `true` for a key that stands alone on its line.
    package let value: String
    /// The kind of place, not the file: an included one counts as the one that includes it.
    package let level: Level

    package init(key: String, value: String, level: Level) {
      (self.key, self.value, self.level) = (key, value, level)
    }
  }

  /// Every setting, the weakest level first, so that the last of a key is the one that counts.
  package let settings: [Setting]

  init(_ settings: [Setting]) {
    self.settings = Level.allCases.flatMap { level in settings.filter { $0.level == level } }
  }

  /// The same with more settings, each the last of its level.
  package func adding(_ added: [Setting]) -> Configuration {
    Configuration(settings + added)
  }

  /// The value of a key (section and name in lower case), from one level or from the last that has
  /// it.
  package func string(_ key: String, at level: Level? = nil) -> String? {
    settings.last { $0.key == key && (level == nil || $0.level == level) }?.value
  }

  /// All values of a key that may stand several times.
  package func strings(_ key: String) -> [String] {
    settings.filter { $0.key == key }.map(\.value)
  }

  /// A yes or no as git reads it; nil if the key is missing or is neither.
  package func bool(_ key: String) -> Bool? {
    string(key).flatMap(Self.bool(of:))
  }

  /// A yes or no as git reads it; nil if the text is neither.
  static func bool(of text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off", "": false
    default: Int(text).map { $0 != 0 }
    }
  }
}

extension Repository {
  /// The configuration inside this repository.
  ///
  /// libgit2 1.5 knows neither git's variables nor `config.worktree`, which are honoured here, nor every
  /// condition of `includeIf`: where there is another, git is asked.
  package func configuration(in environment: [String: String]) throws -> Configuration {
    let config = try created("git_repository_config_snapshot") {
      git_repository_config_snapshot(&$0, pointer)
    }
    defer { git_config_free(config) }
    var found = try settings(of: config)
    if found.contains(where: { $0.key == "extensions.worktreeconfig" }) {
      found += (ownConfiguration?.settings ?? []).filter { $0.level == .local }
    }
    let all = try Configuration.environmentSettings(environment, over: found)
    guard all.contains(where: { $0.isLeftToGit(in: environment) }) else {
      return Configuration(all)
    }
    return try Configuration.listed(byGitIn: gitFolder, environment: environment)
  }
}

extension Configuration {
  static func file(at path: String) throws(GitError) -> Configuration {
    let config = try created("git_config_open_ondisk") { git_config_open_ondisk(&$0, path) }
    defer { git_config_free(config) }
    return Configuration(try Git.settings(of: config))
  }

  /// The configuration outside any repository.
  package static func outsideRepository(
    in environment: [String: String]
  ) throws(GitError) -> Configuration {
    _ = Library.isReady
    let config = try created("git_config_open_default") { git_config_open_default(&$0) }
    defer { git_config_free(config) }
    return Configuration(
      try environmentSettings(environment, over: try Git.settings(of: config)))
  }
}

private func settings(of config: OpaquePointer) throws(GitError) -> [Configuration.Setting] {
  var iterator: OpaquePointer?
  try check(git_config_iterator_new(&iterator, config), from: "git_config_iterator_new")
  defer { git_config_iterator_free(iterator) }
  var settings: [Configuration.Setting] = []
  var entry: UnsafeMutablePointer<git_config_entry>?
  while true {
    let status = git_config_next(&entry, iterator)
    guard status != GIT_ITEROVER.rawValue else { return settings }
    try check(status, from: "git_config_next")
    guard let entry = entry?.pointee, let key = entry.name else { continue }
    // A key alone on its line is true.
    let value = entry.value.map { String(cString: $0) } ?? "true"
    settings.append(
      .init(key: String(cString: key), value: value, level: Configuration.Level(entry.level)))
  }
}

extension Configuration.Level {
  fileprivate init(_ level: git_config_level_t) {
    switch level {
    case GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM: self = .system
    case GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL: self = .global
    default: self = .local
    }
  }
}
