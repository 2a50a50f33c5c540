/// An attendee note as a file.
package enum NoteFile {
  package static let order = ["id", "at", "recorded", "by", "about"]

  /// The file of a new note.
  package static func content(of note: AttendeeNote) -> String {
    let fields = values(of: note).compactMap { field in
      field.value.map { (key: field.key, value: $0) }
    }
    return Document(.frontMatter, fields: fields, body: note.text.trimmedLines + "\n").content
  }

  /// The value of every key of a note; nil for what the note does not have.
  package static func values(of note: AttendeeNote) -> [(key: String, value: YAMLValue?)] {
    [
      ("id", .plain(note.id.description)),
      ("at", note.at.map { .plain($0.text) }),
      ("recorded", note.recorded.map { .plain($0.inUTC) }),
      ("by", note.by.map { .text($0) }),
      ("about", .text(note.about)),
    ]
  }

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
