extension Configuration {
  /// Every setting as the user's git reads them, none of ours among them: this runs no hook.
  static func listed(
    byGitIn gitFolder: String, environment: [String: String]
  ) throws -> Configuration {
    let variables = environment.filter { $0.key.hasPrefix("GIT_CONFIG") }
    let output = try GitProcess.output(
      of: ["config", "--list", "-z", "--show-scope"], in: gitFolder, environment: environment,
      adding: variables, configured: [])
    let fields = output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    let pairs = zip(fields, fields.dropFirst()).enumerated().filter { $0.offset % 2 == 0 }
    return Configuration(pairs.map { Setting(scope: $0.element.0, line: $0.element.1) })
  }
}

extension Configuration.Setting {
  /// A pair of `git config --list -z --show-scope`: a key alone on its line is true.
  fileprivate init(scope: String, line: String) {
    let key = line.prefix { $0 != "\n" }
    let value = key.count < line.count ? String(line.dropFirst(key.count + 1)) : "true"
    let levels: [String: Configuration.Level] = [
      "system": .system, "global": .global, "command": .environment,
    ]
    self.init(key: String(key), value: value, level: levels[scope] ?? .local)
  }

  /// Whether this includes a file where libgit2 1.5 does not: on a condition that it does not know, or out of
  /// what a variable names, which is read without the repository.
  func isLeftToGit(in environment: [String: String]) -> Bool {
    guard key.hasPrefix("include") else { return false }
    guard level != .environment else { return true }
    guard key.hasPrefix("includeif.") else { return false }
    let known = ["gitdir:", "gitdir/i:", "onbranch:"]
    let isNamed = level != .local && environment.keys.contains { Self.files.contains($0) }
    return isNamed || !known.contains { key.dropFirst("includeif.".count).hasPrefix($0) }
  }

  private static let files: Set<String> = ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"]
}

extension Configuration {
  /// Variables with which git runs none of the filters that this names: they can be anybody's programs.
  var withoutFilters: [String: String] {
    let keys = Set(settings.map(\.key).filter { $0.hasPrefix("filter.") }).sorted()
    let pairs = keys.enumerated().flatMap { number, key in
      [
        ("GIT_CONFIG_KEY_\(number)", key),
        ("GIT_CONFIG_VALUE_\(number)", key.hasSuffix(".required") ? "false" : ""),
      ]
    }
    return Dictionary(pairs + [("GIT_CONFIG_COUNT", "\(keys.count)")]) { $1 }
  }
}
