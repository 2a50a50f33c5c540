extension Configuration {
  /// The settings of remotes by which `git push` takes a ref along although nobody names its folder:
  /// such as `remote.backup.mirror`, or `remote.origin.push` with `refs/*:refs/*`.
  package func settingsThatPush(_ reference: String, in folder: String) -> [String] {
    let remotes = Dictionary(grouping: settings.compactMap(RemoteSetting.init), by: \.remote)
    return remotes.values.flatMap { settings -> [String] in
      let mirror = settings.last { $0.name == "mirror" }
      if let mirror, Self.bool(of: mirror.value) == true { return [mirror.key] }
      let pushed = settings.filter { $0.name == "push" }.map { Refspec($0.value) }
        .filter { $0.covers(reference) }
      let isTaken = pushed.contains { !$0.source.hasPrefix(folder) }
      return isTaken && !pushed.contains(where: \.isNegative)
        ? ["remote.\(settings[0].remote).push"] : []
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
}
