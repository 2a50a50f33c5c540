package import JournalModel

/// An attendee note as a whole file, as the outbox keeps it.
package struct NoteInOutbox: WholeFile, Sendable {
  /// Private if it was read from a file, which does not say what it was to be.
  package let note: AttendeeNote

  /// Reads a file that begins with front matter of ours; nil for any other text.
  package init?(_ content: String, fallback: Identifier, zone: Zone) throws(UnreadableFields) {
    guard OutboxFile.hasFields(content, of: NoteFile.order) else { return nil }
    note = try OutboxFile.reading { () throws(FormatError) in
      try NoteFile.note(content, fallback: fallback, isPrivate: true, zone: zone)
    }
  }

  /// Takes a note that could not be saved.
  package init(_ note: AttendeeNote) {
    self.note = note
  }

  package func content(takenBy command: String) -> String {
    OutboxFile.content(NoteFile.content(of: note), takenBy: command)
  }

  package func fileName(on date: CalendarDate) -> String {
    Layout.note(note, on: date).split(separator: "/").last.map(String.init) ?? "note.md"
  }
}
