extension Configuration {
  /// What git's variables make of settings.
  static func environmentSettings(
    _ environment: [String: String], over found: [Setting]
  ) throws(GitError) -> [Setting] {
    var settings = found
    for (variable, level) in [("GIT_CONFIG_GLOBAL", Level.global), ("GIT_CONFIG_SYSTEM", .system)] {
      guard let path = environment[variable] else { continue }
      settings.removeAll { $0.level == level }
      guard !path.isEmpty else { continue }
      settings += try file(at: path).settings.map {
        Setting(key: $0.key, value: $0.value, level: level)
      }
    }
    if environment["GIT_CONFIG_NOSYSTEM"].map({ bool(of: $0) ?? true }) ?? false {
      settings.removeAll { $0.level == .system }
    }
    return settings + numbered(in: environment) + passed(in: environment)
  }

  /// The settings of `GIT_CONFIG_COUNT`, as far as both halves of each are there.
  private static func numbered(in environment: [String: String]) -> [Setting] {
    let count = environment["GIT_CONFIG_COUNT"].flatMap { Int($0) } ?? 0
    var settings: [Setting] = []
    while settings.count < count,
      let key = environment["GIT_CONFIG_KEY_\(settings.count)"],
      let value = environment["GIT_CONFIG_VALUE_\(settings.count)"]
    {
      settings.append(Setting(key: normalised(key), value: value, level: .environment))
    }
    return settings
  }

  /// What `git -c KEY=VALUE` passes to its children, quoted for a shell: `'key'='value'`, and before
  /// git 2.31 `'key=value'`.
  private static func passed(in environment: [String: String]) -> [Setting] {
    QuotedWords.words(of: environment["GIT_CONFIG_PARAMETERS"] ?? "").map { word in
      let key = word.prefix { $0 != "=" }
      let value = key.count < word.count ? String(word.dropFirst(key.count + 1)) : "true"
      return Setting(key: normalised(String(key)), value: value, level: .environment)
    }
  }

  /// Section and name in lower case; a subsection in between stays as it is.
  private static func normalised(_ key: String) -> String {
    guard let first = key.firstIndex(of: "."), let last = key.lastIndex(of: ".") else {
      return key.lowercased()
    }
    return key[..<first].lowercased() + key[first..<last] + key[last...].lowercased()
  }
}
