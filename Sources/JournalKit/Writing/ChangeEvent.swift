internal import Git
package import JournalModel

/// Change of what `event.yml` and the event's own page say; only the lines of keys that change are
/// rewritten.
package struct ChangeEvent: Plan {
  private let body: (inout Event) throws -> Void
  private let picture: PictureChange
  private let pageBody: (inout DayPage) throws -> Void

  /// `body` gets the event as it is then, `page` its page; `picture` stands on top of that.
  package init(
    _ body: @escaping (inout Event) throws -> Void = { _ in }, picture: PictureChange = .kept,
    page: @escaping (inout DayPage) throws -> Void = { _ in }
  ) {
    (self.body, self.picture, pageBody) = (body, picture, page)
  }

  package func change(of journal: Snapshot) throws -> (change: JournalChange, outcome: Void) {
    let event = try journal.eventFile(changedBy: body)
    let page = try journal.page(at: Layout.eventPage, changedBy: pageBody)
    let pictures = try picture.changes(of: Layout.eventPage, in: journal)
    var change = JournalChange(
      publicFiles: [event, page].compactMap { $0 } + pictures,
      subject: event == nil ? "Write the page of the event" : "Change the event")
    change.sources = picture.sources(pictures)
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
