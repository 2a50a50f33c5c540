package import JournalModel

/// An entry to be: a form, once there is an event to understand it by.
package struct EntryForm {
  private let form: TextForm
  private let event: Event

  package init(_ form: TextForm, of event: Event) {
    (self.form, self.event) = (form, event)
  }

  /// The author that was named; nil if nobody was.
  package var author: Author? {
    get throws(BadAuthor) { try form[.by].map { text throws(BadAuthor) in try Author(text) } }
  }

  /// The entry with its day; `writer` says it if nobody else was named. What it closes and what is
  /// kept beside it is for the journal to find.
  package func entry(writer: String) throws -> (entry: Entry, date: CalendarDate) {
    let (time, date) = try form.moment(in: event.calendar)
    guard event.calendar.contains(date) else {
      throw JournalProblem.outsideEvent(date, event.calendar)
    }
    var entry = Entry(id: form.id, kind: try event.kind(typed: form[.kind]), text: form.text)
    (entry.at, entry.recorded) = (time, form.recorded(in: event.timeZone))
    entry.by = try author?.name ?? writer
    (entry.projects, entry.tags) = (Self.words(form.list(.projects)), Self.words(form.list(.tags)))
    (entry.credits, entry.repository, entry.commit) =
      (form.list(.credits), form[.repository], form[.commit])
    return (entry, date)
  }

  /// Words without white space around them and the sign of a tag before them; empty ones are none.
  package static func words(_ typed: [String]) -> [String] {
    typed.map { String($0.trimmed.drop { $0 == "#" }).trimmed }.filter { !$0.isEmpty }
  }
}
