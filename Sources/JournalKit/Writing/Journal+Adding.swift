internal import Git
package import JournalModel

extension Journal {
  /// Adds an entry to a day and answers where it is.
  ///
  /// A file whose identifier is there already is not added again: repeating is safe.
  package mutating func add(
    _ entry: Entry, on date: CalendarDate, origin: Origin, by authoring: Authoring
  ) throws -> Filed<Entry> {
    try add(entry, placing: Placing(date: date, origin: origin), by: authoring)
  }

  /// Day and origin of a new entry, and the files to keep beside it.
  package struct Placing: Sendable {
    package let date: CalendarDate
    package let origin: Origin
    package let attachments: [NewAttachment]

    /// Takes the day that the entry is for.
    package init(date: CalendarDate, origin: Origin, attachments: [NewAttachment] = []) {
      self.date = date
      self.origin = origin
      self.attachments = attachments
    }
  }

  /// The same with attachments, in the same commit.
  package mutating func add(
    _ entry: Entry, placing: Placing, by authoring: Authoring
  ) throws -> Filed<Entry> {
    let (date, origin) = (placing.date, placing.origin)
    try Self.check(entry.text)
    return try write(authoring) { journal in
      var entry = entry
      try journal.withhold(&entry)
      if origin == .file, let present = try journal.present(entry) {
        guard present.value.text == entry.text.trimmedLines else {
          throw JournalProblem.identifierTaken(entry.id, path: present.path)
        }
        return (JournalChange(subject: ""), present)
      }
      let path = Layout.entry(entry, on: date)
      let change = JournalChange(
        publicFiles: [.init(path: path, text: EntryFile.content(of: entry))]
          + Self.changes(attaching: placing.attachments, to: path),
        subject: "Add \(entry.kind): \(entry.headline)", identifiers: [entry.id])
      return (change, Filed(value: entry, path: path, date: date))
    }
  }

  /// Source of an entry or a note, which tells whether a day can have it already.
  package enum Origin: Sendable {
    /// Its identifier was made just now: no day can have it.
    case new
    /// A file that may have been added before, to any day.
    case file
  }

  /// Adds an attendee note to a day, on the private ref if it is private.
  package mutating func add(
    _ note: AttendeeNote, on date: CalendarDate, origin: Origin, by authoring: Authoring
  ) throws -> Filed<AttendeeNote> {
    try Self.check(note.text)
    return try write(authoring) { journal in
      var note = note
      if !note.isPrivate { try journal.withhold(&note) }
      if origin == .file, let present = try journal.present(note) {
        guard present.value.text == note.text.trimmedLines else {
          throw JournalProblem.identifierTaken(note.id, path: present.path)
        }
        guard note.isPrivate, !present.value.isPrivate,
          let content = try journal.document(of: present)
        else { return (JournalChange(subject: ""), present) }
        var change = JournalChange(subject: "Take back note about \(note.about)")
        let moved = change.move(present, content: content)
        return (change, moved)
      }
      let path = Layout.note(note, on: date)
      let filed = Filed(value: note, path: path, date: date)
      let file = FileChange(path: path, text: NoteFile.content(of: note))
      var change = JournalChange(
        subject: "Add note about \(note.about)", identifiers: [note.id])
      if note.isPrivate { change.privateFiles = [file] } else { change.publicFiles = [file] }
      return (change, filed)
    }
  }

  /// Adds a response.
  package mutating func add(
    _ response: Response, by authoring: Authoring
  ) throws -> Filed<Response> {
    if !response.excerpt.isEmpty { try Self.check(response.excerpt) }
    let path = Layout.response(response)
    return try write(authoring) { journal in
      try journal.refuseNames(in: [response.title, response.excerpt])
      let change = JournalChange(
        publicFiles: [.init(path: path, text: ResponseFile.content(of: response))],
        subject: "Add response: \(response.title)", identifiers: [response.id])
      return (change, Filed(value: response, path: path, date: response.day))
    }
  }

  /// Refuses a text that says nothing or too much.
  package static func check(_ text: String) throws(JournalProblem) {
    guard text.isVisible else { throw .emptyText }
    guard text.utf8.count <= Document.largestText else {
      throw .textTooLong(bytes: text.utf8.count)
    }
  }

  /// The note of that identifier, if a day has it already, on either ref.
  private func present(_ note: AttendeeNote) throws -> Filed<AttendeeNote>? {
    for date in try dates() {
      if let found = try notes(on: date).values.first(where: { $0.value.id == note.id }) {
        return found
      }
    }
    return nil
  }

  /// The entry of that identifier, if a day has it already.
  private func present(_ entry: Entry) throws -> Filed<Entry>? {
    for date in try dates() {
      guard try has([entry.id], on: date) else { continue }
      return try everyEntry(on: date).values.first { $0.value.id == entry.id }
    }
    return nil
  }
}
