internal import Git
package import JournalModel

extension Snapshot {
  /// The newest entries whose identifiers begin so, the newest first; opens no other file.
  ///
  /// Newest by the names of files: as people are shown what they may mean, before they have said it.
  package func newestEntries(
    beginningWith prefix: String = "", atMost most: Int
  ) throws -> [Filed<Entry>] {
    var newest: [Filed<Entry>] = []
    for date in try dates().reversed() where newest.count < most {
      let names = try names(in: Layout.dayFolder(date), beginningWith: prefix)
      let wanted = Set(names.suffix(most - newest.count))
      guard !wanted.isEmpty else { continue }
      newest += try everyEntry(on: date) { wanted.contains($0) }.values.reversed()
    }
    return newest.folded
  }

  /// The newest notes whose identifiers begin so, the newest first, of the last days alone.
  package func newestNotes(
    beginningWith prefix: String, atMost most: Int
  ) throws -> [Filed<AttendeeNote>] {
    var newest: [Filed<AttendeeNote>] = []
    for date in try dates().suffix(10).reversed() where newest.count < most {
      newest += try notes(on: date).values.reversed().filter {
        $0.value.id.description.hasPrefix(prefix)
      }
    }
    return Array(newest.prefix(most))
  }

  /// The names of a folder's files by identifier, in the order of git's trees: by time.
  private func names(in folder: String, beginningWith prefix: String) throws -> [String] {
    guard let tree = tips.publicTip?.tree else { return [] }
    return try listing(folder, in: tree).map(\.name).filter { name in
      guard name != "day.md", name.hasSuffix(".md") else { return false }
      let id = Self.identifier(forPath: "\(folder)/\(name)", name)
      return prefix.isEmpty || id.description.hasPrefix(prefix)
    }
  }
}
