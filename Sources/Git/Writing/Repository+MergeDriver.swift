extension Repository {
  /// Lets a command merge files of some patterns, for the repository alone; a driver that is there stays.
  package func setMergeDriver(
    _ name: String, to command: String, of patterns: [String]
  ) throws {
    try set("merge.\(name).driver", to: command)
    let path = commonFolder + "info/attributes"
    let former = try Files.read(path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let lines = patterns.map { "\($0) merge=\(name)\n" }.filter { !former.contains($0) }
    guard !lines.isEmpty else { return }
    try WriteSession.makeFolder(commonFolder + "info")
    let gap = former.isEmpty || former.hasSuffix("\n") ? "" : "\n"
    try Files.replace(
      path, with: Array((former + gap + lines.joined()).utf8), syncing: .leftToSystem)
  }
}
