/// An attendee note as a file.
enum NoteFile {
  static func content(of note: AttendeeNote) -> String {
    var fields: [(key: String, value: YAMLValue)] = [("id", .plain(note.id.description))]
    if let at = note.at { fields.append(("at", .plain(at.text))) }
    if let recorded = note.recorded { fields.append(("recorded", .plain(recorded.inUTC))) }
    if let by = note.by { fields.append(("by", .text(by))) }
    fields.append(("about", .text(note.about)))
    return Document(.frontMatter, fields, body: note.text.trimmedLines + "\n").content
  }

  static func note(
    _ content: String, fallback: Identifier, isPrivate: Bool, zone: Zone
  ) throws(FormatError) -> AttendeeNote {
    let document = try Document(content, as: .frontMatter)
    guard let about = try document.text("about") else {
      throw FormatError(line: 1, message: "`about:` is missing: which attendee is the note about?")
    }
    var note = AttendeeNote(
      id: try document.value("id", "an identifier") { Identifier($0) } ?? fallback,
      about: about, text: try document.text(), isPrivate: isPrivate)
    note.at = try document.value("at", "a date and time") { EntryTime($0, in: zone) }
    note.recorded = try document.value("recorded", "a date and time") { Timestamp($0, in: zone) }
    note.by = try document.text("by")
    return note
  }
}
