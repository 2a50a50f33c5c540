internal import CLibgit2

extension Repository {
  /// Writes a setting of the repository's own configuration, which all its worktrees share.
  package func set(_ key: String, to value: String) throws(GitError) {
    let config = try localConfiguration()
    defer { git_config_free(config) }
    try check(git_config_set_string(config, key, value), from: "git_config_set_string")
  }

  /// Keeps the refs of a folder out of what others fetch from here. A push that names them still takes
  /// them.
  package func hideFromFetches(_ folder: String, _ configuration: Configuration) throws(GitError) {
    let name = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard !configuration.strings("transfer.hiderefs").contains(name) else { return }
    try add(name, to: "transfer.hideRefs")
  }

  /// Adds a value to a setting of the repository's own that can stand several times.
  package func addSetting(_ key: String, _ value: String) throws(GitError) {
    try add(value, to: key)
  }

  private func add(_ value: String, to key: String) throws(GitError) {
    let config = try localConfiguration()
    defer { git_config_free(config) }
    let nothing = "a^"
    try check(
      git_config_set_multivar(config, key, nothing, value), from: "git_config_set_multivar")
  }

  private func localConfiguration() throws(GitError) -> OpaquePointer {
    let all = try created("git_repository_config") { git_repository_config(&$0, pointer) }
    defer { git_config_free(all) }
    return try created("git_config_open_level") {
      git_config_open_level(&$0, all, GIT_CONFIG_LEVEL_LOCAL)
    }
  }

  /// Takes a setting out of the repository's own configuration.
  ///
  /// By the user's `git`, for libgit2 leaves the heading of an empty section behind.
  package func unset(_ key: String, environment: [String: String]) throws {
    _ = try GitProcess.output(
      of: ["config", "--local", "--unset", key], in: gitFolder, environment: environment)
  }
}

extension Configuration {
  /// Writes a setting of the person's own, which counts in all their repositories.
  ///
  /// By the user's `git`, which knows the file: there are two, and a variable that names another.
  package static func setForPerson(
    _ key: String, to value: String, in environment: [String: String]
  ) throws {
    let command = ["config", "--global", key, value]
    let clean = environment.filter { !GitProcess.localVariables.contains($0.key) }
    let result = try ChildProcess.run(["git"] + command, environment: clean)
    guard result.status == 0 else {
      throw GitProcess.Failure(arguments: command, status: result.status)
    }
  }
}
