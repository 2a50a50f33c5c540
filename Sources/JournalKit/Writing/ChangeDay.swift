internal import Git
package import JournalModel

/// Change of a day's own page; only the lines of keys that change are rewritten.
package struct ChangeDay: Plan {
  private let date: CalendarDate
  private let verb: String
  private let picture: PictureChange
  private let body: (inout DayPage) throws -> Void

  /// `verb` says in the commit what is done to the day; `body` gets the page as it is then.
  package init(
    _ date: CalendarDate, verb: String = "Write the page of", picture: PictureChange = .kept,
    body: @escaping (inout DayPage) throws -> Void
  ) {
    (self.date, self.verb, self.picture, self.body) = (date, verb, picture, body)
  }

  package func change(of journal: Snapshot) throws -> (change: JournalChange, outcome: Void) {
    let page = Layout.dayPage(date)
    let file = try journal.page(at: page, changedBy: body)
    let pictures = try picture.changes(of: page, in: journal)
    let files = [file].compactMap { $0 } + pictures
    guard !files.isEmpty else { return (JournalChange(subject: ""), ()) }
    var change = JournalChange(publicFiles: files, subject: "\(verb) \(date)")
    change.sources = picture.sources(pictures)
    return (change, ())
  }
}
