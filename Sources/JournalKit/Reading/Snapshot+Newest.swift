internal import Git
package import JournalModel

extension Snapshot {
  /// The newest entries whose identifiers begin so, the newest first; opens no other file.
  ///
  /// Newest by the names of files: as people are shown what they may mean, before they have said it.
  package func newestEntries(
    beginningWith prefix: String = "", atMost most: Int
  ) throws -> [Filed<Entry>] {
    let sought = SoughtIdentifiers.beginning(prefix)
    var newest: [Filed<Entry>] = []
    for date in try dates().reversed() where newest.count < most {
      let wanted = Set(try names(on: date, sought).suffix(most - newest.count))
      guard !wanted.isEmpty else { continue }
      newest += try everyEntry(on: date, where: wanted.contains).values.reversed()
    }
    return newest.filter { sought.has($0.value.id) }.folded
  }

  /// The newest notes whose identifiers begin so, the newest first, of the last days alone.
  package func newestNotes(
    beginningWith prefix: String, atMost most: Int
  ) throws -> [Filed<AttendeeNote>] {
    let sought = SoughtIdentifiers.beginning(prefix)
    var newest: [Filed<AttendeeNote>] = []
    for date in try dates().suffix(10).reversed() where newest.count < most {
      newest += try notes(on: date, where: sought.mayBe).values.reversed()
        .filter { sought.has($0.value.id) }
    }
    return Array(newest.prefix(most))
  }

  /// The names of a day's files that can have what is sought, in the order of git's trees: by time.
  private func names(on date: CalendarDate, _ sought: SoughtIdentifiers) throws -> [String] {
    try listing(Layout.dayFolder(date)).map(\.name).filter { name in
      name != "day.md" && name.hasSuffix(Layout.ending) && sought.mayBe(inFile: name)
    }
  }
}
