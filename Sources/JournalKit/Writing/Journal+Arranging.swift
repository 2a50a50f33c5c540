package import JournalModel

extension Journal {
  /// The entries of a day as its page arranges them, and the files that cannot be read.
  package func arrangement(
    of date: CalendarDate
  ) throws -> (arrangement: Arrangement, problems: [FileProblem]) {
    let entries = try entries(on: date)
    let page = try dayPage(date)
    let arrangement = Arrangement(
      of: entries.values, by: page.values.first ?? DayPage(), in: event)
    return (arrangement, entries.problems + page.problems)
  }

  /// Writes into a day's page how its entries stand. `body` gets them as the page arranges them then,
  /// and answers what becomes of the order; entries that it does not name stand last under their
  /// headings. Identifiers of entries that are not there, or cannot be read, stay where they stood.
  package mutating func arrange(
    _ date: CalendarDate, by authoring: Authoring, body: (Arrangement) throws -> ArrangingRequest
  ) throws {
    try changeDay(date, verb: "Arrange", by: authoring) { page, journal in
      let entries = try journal.entries(on: date).values
      let known = Set(entries.map(\.value.id))
      let request = try body(Arrangement(of: entries, by: page, in: journal.event))
      let others = page.show.mapValues { $0.filter { !known.contains($0) } }
      page.show = request.show.merging(others) { $0 + $1 }
      page.leaveOut = request.leaveOut + page.leaveOut.filter { !known.contains($0) }
    }
  }
}
