internal import Git
package import JournalModel

/// Change of a day's own page; only the lines of keys that change are rewritten.
package struct ChangeDay: Plan {
  private let date: CalendarDate
  private let verb: String
  private let body: (inout DayPage) throws -> Void

  /// `verb` says in the commit what is done to the day; `body` gets the page as it is then.
  package init(
    _ date: CalendarDate, verb: String = "Write the page of",
    body: @escaping (inout DayPage) throws -> Void
  ) {
    (self.date, self.verb, self.body) = (date, verb, body)
  }

  package func change(of journal: Snapshot) throws -> (change: JournalChange, outcome: Void) {
    guard let file = try journal.page(at: Layout.dayPage(date), changedBy: body) else {
      return (JournalChange(subject: ""), ())
    }
    return (JournalChange(publicFiles: [file], subject: "\(verb) \(date)"), ())
  }
}
