package import JournalModel

extension TextForm {
  /// The note that it becomes, with its day; `writer` says it if nobody else was named.
  ///
  /// It is private unless somebody says otherwise, or the words are said to be the attendee's own; who
  /// runs the program says nothing of that.
  package func note(
    of event: Event, about person: Attendee, in roster: Roster, writer: String
  ) throws -> (note: AttendeeNote, date: CalendarDate) {
    let author = try author
    let (time, date) = try moment(in: event.calendar)
    try refuseFar(date, from: event.calendar)
    let isQuoted = self[.quote] == "yes"
    let isOwn = isQuoted || author.map { roster.exactMatch($0.name) == person } ?? false
    var note = AttendeeNote(
      id: id, about: person.key, text: text,
      isPrivate: self[.access].map { $0 != "public" } ?? !isOwn)
    (note.at, note.recorded) = (time, recorded(in: event.timeZone))
    note.by = isQuoted ? person.publicName ?? person.key : author?.name ?? writer
    return (note, date)
  }
}
