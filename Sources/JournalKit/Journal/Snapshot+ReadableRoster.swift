internal import JournalModel

extension Snapshot {
  /// Those whose files can be read, as a roster that finds their names once for all who ask.
  func readableRoster() throws -> Roster {
    try people.roster(at: tips) { Roster(try attendees().values) }
  }
}
