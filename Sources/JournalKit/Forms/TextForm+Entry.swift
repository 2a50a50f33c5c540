package import JournalModel

extension TextForm {
  /// The entry that it becomes, with its day; `writer` says it if nobody else was named. What it closes
  /// and what is kept beside it is for the journal to find.
  package func entry(
    of event: Event, writer: String
  ) throws -> (entry: Entry, date: CalendarDate) {
    let (time, date) = try moment(in: event.calendar)
    try refuseFar(date, from: event.calendar)
    var entry = Entry(id: id, kind: try event.kind(typed: self[.kind]), text: text)
    (entry.at, entry.recorded) = (time, recorded(in: event.timeZone))
    entry.by = try author?.name ?? writer
    (entry.projects, entry.tags) = (Self.words(list(.projects)), Self.words(list(.tags)))
    (entry.credits, entry.repository, entry.commit) =
      (list(.credits), self[.repository], self[.commit])
    return (entry, date)
  }

  /// Words without white space around them and the sign of a tag before them; empty ones are none.
  package static func words(_ typed: [String]) -> [String] {
    typed.map { String($0.trimmed.drop { $0 == "#" }).trimmed }.filter { !$0.isEmpty }
  }
}
