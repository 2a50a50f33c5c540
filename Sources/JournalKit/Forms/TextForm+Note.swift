package import JournalModel

/// An attendee note to be: a form, once there is an event and a roster to understand it by.
package struct NoteForm {
  private let form: TextForm
  private let event: Event
  private let roster: Roster

  package init(_ form: TextForm, of event: Event, roster: Roster) {
    (self.form, self.event, self.roster) = (form, event, roster)
  }

  /// The attendee whom it is about.
  package var attendee: Attendee {
    get throws { try roster.attendee(form[.about] ?? "") }
  }

  /// The author that was named; nil if nobody was.
  package var author: Author? {
    get throws(BadAuthor) { try form[.by].map { text throws(BadAuthor) in try Author(text) } }
  }

  /// The note with its day; `writer` says it if nobody else was named.
  ///
  /// It is private unless somebody says otherwise, or the words are said to be the attendee's own; who
  /// runs the program says nothing of that.
  package func note(writer: String) throws -> (note: AttendeeNote, date: CalendarDate) {
    let (person, author) = (try attendee, try author)
    let (time, date) = try form.moment(in: event.calendar)
    let isQuoted = form[.quote] != nil
    let isOwn = isQuoted || author.map { roster.exactMatch($0.name) == person } ?? false
    var note = AttendeeNote(
      id: form.id, about: person.key, text: form.text,
      isPrivate: form[.access].map { $0 != "public" } ?? !isOwn)
    (note.at, note.recorded) = (time, form.recorded(in: event.timeZone))
    note.by = isQuoted ? person.publicName ?? person.key : author?.name ?? writer
    return (note, date)
  }
}
