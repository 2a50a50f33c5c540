internal import Git
package import JournalModel

/// A new attendee note of a day, on the private ref if it is private.
package struct AddNote: Plan {
  private let note: AttendeeNote
  private let date: CalendarDate
  private let origin: Provenance

  /// Takes a note for a day; refuses one whose text says nothing or too much.
  package init(
    _ note: AttendeeNote, on date: CalendarDate, origin: Provenance
  ) throws(JournalProblem) {
    try JournalProblem.check(note.text)
    (self.note, self.date, self.origin) = (note, date, origin)
  }

  package func change(
    of journal: Snapshot
  ) throws -> (change: JournalChange, outcome: Filed<AttendeeNote>) {
    var note = note
    try journal.withhold(&note)
    if origin == .file, let present = try journal.notes(.any([note.id])).values.first {
      return try repeated(note, over: present, in: journal)
    }
    try checkAbout(in: journal)
    let path = Layout.note(note, on: date)
    var change = JournalChange(subject: "Add note about \(note.about)", identifiers: [note.id])
    change[isPrivate: note.isPrivate] = [.init(path: path, text: note.content)]
    return (change, Filed(value: note, path: path, date: date))
  }

  /// The file of whom it is about can be on the private ref alone: there is no naming it in public.
  private func checkAbout(in journal: Snapshot) throws {
    guard !note.isPrivate, journal.tips.privateTip != nil,
      try journal.document(Layout.attendee(note.about)) == nil
    else { return }
    throw JournalProblem.attendeeGone(name: note.about)
  }

  /// A note that is there is not added again; one that was public becomes private if it is to be.
  private func repeated(
    _ note: AttendeeNote, over present: Filed<AttendeeNote>, in journal: Snapshot
  ) throws -> (change: JournalChange, outcome: Filed<AttendeeNote>) {
    guard present.value.text == note.text.trimmedLines else {
      throw JournalProblem.identifierTaken(note.id, path: present.path)
    }
    guard note.isPrivate, !present.value.isPrivate,
      let content = try journal.document(present.path)?.content
    else { return (JournalChange(subject: ""), present) }
    var change = JournalChange(subject: "Take back note about \(note.about)")
    let moved = change.withdraw(present, content: content)
    return (change, moved)
  }
}
