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
    let path = Layout.dayPage(date)
    var document = try journal.document(path) ?? Document(.frontMatter, fields: [])
    let former = try rethrowing(path) { () throws(FormatError) in
      try DayPageFile.page(document)
    }
    var page = former
    try body(&page)
    guard page != former else { return (JournalChange(subject: ""), ()) }
    try rethrowing(path) { () throws(FormatError) in try document.rewrite(former, as: page) }
    let change = JournalChange(
      publicFiles: [.init(path: path, text: document.content)], subject: "\(verb) \(date)")
    return (change, ())
  }
}
