internal import Git
package import JournalModel

extension Journal {
  /// Changes what `event.yml` says; only the lines of keys that change are rewritten.
  package mutating func changeEvent(
    _ authoring: Authoring, body: (inout Event) throws -> Void
  ) throws {
    event = try write(authoring) { journal in
      guard var document = try journal.document(Layout.event, as: .yaml) else {
        throw JournalProblem.noJournal
      }
      let former = try EventFile.event(document.content)
      var event = former
      try body(&event)
      try journal.refuseNames(in: event, beside: former)
      try document.update(
        from: EventFile.values(of: former), to: EventFile.values(of: event),
        order: EventFile.order, path: Layout.event)
      let change = JournalChange(
        publicFiles: [.init(path: Layout.event, text: document.content)],
        subject: "Change the event")
      return (change, event)
    }
  }

  /// The whole of `event.yml`.
  package func eventFile() throws -> String {
    try document(Layout.event, as: .yaml)?.content ?? ""
  }

  /// Puts another `event.yml` in place, if it can be read.
  package mutating func replaceEventFile(
    _ former: String, with content: String, by authoring: Authoring
  ) throws {
    let text = content.trimmedLines + "\n"
    let (branch, id) = (branch, event.id)
    event = try write(authoring) { journal in
      guard try journal.eventFile() == former else { throw JournalProblem.eventChanged }
      let event: Event
      do {
        event = try EventFile.event(text)
      } catch let problem as EventProblem {
        throw JournalProblem.event(problem, branch: branch)
      }
      guard event.id == id else { throw JournalProblem.eventIdentifierChanged(id) }
      try journal.refuseNames(in: event, beside: journal.event)
      let change = JournalChange(
        publicFiles: [.init(path: Layout.event, text: text)], subject: "Change the event")
      return (change, event)
    }
  }

  /// Refuses an event whose new words have the name of somebody who is not to be named.
  private func refuseNames(in event: Event, beside former: Event) throws {
    let known = Set(former.texts)
    try refuseNames(in: event.texts.filter { !known.contains($0) })
  }

  /// Changes a day's own page.
  package mutating func changeDay(
    _ date: CalendarDate, by authoring: Authoring, body: (inout DayPage) throws -> Void
  ) throws {
    try changeDay(date, verb: "Write the page of", by: authoring) { page, _ in try body(&page) }
  }

  /// The same with the journal as it is then. `verb` says in the commit what is done to the day.
  package mutating func changeDay(
    _ date: CalendarDate, verb: String, by authoring: Authoring,
    body: (inout DayPage, Journal) throws -> Void
  ) throws {
    let path = Layout.dayPage(date)
    try write(authoring) { journal in
      var document =
        try journal.document(path, as: .frontMatter) ?? Document(.frontMatter, fields: [], body: "")
      let former = try rethrowing(path) { () throws(FormatError) in
        try DayPageFile.page(document)
      }
      var page = former
      try body(&page, journal)
      let words = [page.title, page.venue, page.evening, page.opening, page.attended?.text]
      try journal.refuseNames(in: words.compactMap { $0 })
      try document.update(
        from: DayPageFile.values(of: former), to: DayPageFile.values(of: page),
        order: DayPageFile.order, path: path)
      if page.opening != former.opening {
        document.body = page.opening.isEmpty ? "" : page.opening.trimmedLines + "\n"
      }
      let change = JournalChange(
        publicFiles: [.init(path: path, text: document.content)],
        subject: "\(verb) \(date)")
      return (change, ())
    }
  }
}

extension Event {
  /// Everything that people wrote of it and that is published.
  fileprivate var texts: [String] {
    [name, venue, category].compactMap { $0 } + (hosts + sponsors).map(\.text)
      + kinds.compactMap(\.heading)
  }
}
