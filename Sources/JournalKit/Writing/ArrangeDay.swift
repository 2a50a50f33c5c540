package import JournalModel

/// Order of a day's entries, written into its page.
package struct ArrangeDay: Plan {
  private let date: CalendarDate
  private let order: (Arrangement) throws -> ArrangingRequest

  /// `order` gets the entries as the page arranges them then, and answers what becomes of them;
  /// entries that it does not name stand last under their headings. Identifiers of entries that are
  /// not there, or cannot be read, stay where they stood.
  package init(_ date: CalendarDate, order: @escaping (Arrangement) throws -> ArrangingRequest) {
    (self.date, self.order) = (date, order)
  }

  package func change(of journal: Snapshot) throws -> (change: JournalChange, outcome: Void) {
    let entries = try journal.entries(on: date).values
    let known = Set(entries.map(\.value.id))
    return try ChangeDay(date, verb: "Arrange") { page in
      let request = try order(Arrangement(of: entries, by: page, in: journal.event))
      let others = page.show.mapValues { $0.filter { !known.contains($0) } }
      page.show = request.show.merging(others) { $0 + $1 }
      page.leaveOut = request.leaveOut + page.leaveOut.filter { !known.contains($0) }
    }.change(of: journal)
  }
}

extension Snapshot {
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
}
