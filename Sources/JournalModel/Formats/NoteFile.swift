extension AttendeeNote: Fileable {
  package var fields: [FileField] {
    [
      ("id", .plain(id.description)),
      ("at", at.map { .plain($0.text) }),
      ("recorded", recorded.map { .plain($0.inUTC) }),
      ("by", by.map { .text($0) }),
      ("about", .text(about)),
    ]
  }

  package var body: String { text }
}

/// An attendee note as a file.
package enum NoteFile {
  package static func note(
    _ content: String, fallback: Identifier, isPrivate: Bool, zone: Zone
  ) throws(FormatError) -> AttendeeNote {
    let document = try Document(content, as: .frontMatter)
    guard let about = try document.text("about") else {
      throw FormatError(line: 1, message: "`about:` is missing: which attendee is the note about?")
    }
    var note = AttendeeNote(
      id: try document.value("id", expected: "an identifier") { Identifier($0) } ?? fallback,
      about: about, text: try document.text(), isPrivate: isPrivate)
    note.at = try document.value("at", expected: "a date and time") { EntryTime($0, in: zone) }
    note.recorded = try document.value("recorded", expected: "a date and time") {
      Timestamp($0, in: zone)
    }
    note.by = try document.text("by")
    return note
  }
}
