internal import Git
package import JournalModel

/// Change of what `event.yml` and the event's own page say; only the lines of keys that change are
/// rewritten.
package struct ChangeEvent: Plan {
  private let body: (inout Event) throws -> Void
  private let pageBody: (inout DayPage) throws -> Void

  /// `body` gets the event as it is then, `page` its page.
  package init(
    _ body: @escaping (inout Event) throws -> Void = { _ in },
    page: @escaping (inout DayPage) throws -> Void = { _ in }
  ) {
    (self.body, pageBody) = (body, page)
  }

  package func change(of journal: Snapshot) throws -> (change: JournalChange, outcome: Void) {
    let event = try journal.eventFile(changedBy: body)
    let page = try journal.page(at: Layout.eventPage, changedBy: pageBody)
    let change = JournalChange(
      publicFiles: [event, page].compactMap { $0 },
      subject: event == nil ? "Write the page of the event" : "Change the event")
    return (change, ())
  }
}

extension Snapshot {
  /// The whole of `event.yml`.
  package func eventFile() throws -> String {
    try document(Layout.event, as: .yaml)?.content ?? ""
  }

  /// Nil where nothing changes.
  fileprivate func eventFile(changedBy body: (inout Event) throws -> Void) throws -> FileChange? {
    guard var document = try document(Layout.event, as: .yaml) else {
      throw JournalProblem.noJournal
    }
    let former = try EventFile.event(document.content)
    var event = former
    try body(&event)
    guard event != former else { return nil }
    try rethrowing(Layout.event) { () throws(FormatError) in
      try document.rewrite(former, as: event)
    }
    return FileChange(path: Layout.event, text: document.content)
  }
}
