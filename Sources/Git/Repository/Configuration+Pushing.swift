extension Configuration {
  /// The settings of remotes by which `git push` takes a ref along although nobody names its folder:
  /// such as `remote.backup.mirror`, or `remote.origin.push` with `refs/*:refs/*`.
  package func settingsThatPush(_ reference: String, in folder: String) -> [String] {
    let remotes = Dictionary(grouping: settings.compactMap(RemoteSetting.init), by: \.remote)
    return remotes.values.flatMap { settings -> [String] in
      let mirror = settings.last { $0.name == "mirror" }
      if let mirror, Self.bool(of: mirror.value) == true { return [mirror.key] }
      let sources = settings.filter { $0.name == "push" }.map { Self.source($0.value) }
      let isLeftOut = sources.contains {
        $0.hasPrefix("^") && Self.covers($0.dropFirst(), reference)
      }
      let taking = sources.contains { !$0.hasPrefix(folder) && Self.covers($0, reference) }
      return taking && !isLeftOut ? ["remote.\(settings[0].remote).push"] : []
    }.sorted()
  }

  private struct RemoteSetting {
    let key, remote, name, value: String

    init?(_ setting: Setting) {
      let parts = setting.key.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count > 2, parts[0] == "remote", let last = parts.last else { return nil }
      remote = parts[1..<(parts.count - 1)].joined(separator: ".")
      (key, name, value) = (setting.key, String(last), setting.value)
    }
  }

  /// What stands before the colon of a refspec.
  private static func source(_ refspec: String) -> Substring {
    let rest = refspec.hasPrefix("+") ? refspec.dropFirst() : refspec[...]
    return rest.prefix { $0 != ":" }
  }

  private static func covers(_ pattern: Substring, _ reference: String) -> Bool {
    guard let star = pattern.firstIndex(of: "*") else { return pattern == reference }
    let (start, end) = (pattern[..<star], pattern[pattern.index(after: star)...])
    return reference.hasPrefix(start) && reference.hasSuffix(end)
      && reference.utf8.count >= start.utf8.count + end.utf8.count
  }
}
