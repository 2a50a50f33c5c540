package import JournalKit
package import JournalModel

/// An attendee note for programs.
package struct NoteJSON: Encodable {
  let schema: Int?
  let id, day, path, about, text: String
  let at, recorded, by: String?
  let `private`: Bool

  /// `schema` only where the note is the whole answer.
  package init(_ filed: Filed<AttendeeNote>, schema: Int?) {
    let note = filed.value
    self.schema = schema
    (id, about, text) = (note.id.description, note.about, note.text)
    day = filed.date?.description ?? ""
    path = filed.path
    (at, recorded, by) = (note.at?.text, note.recorded?.inUTC, note.by)
    `private` = note.isPrivate
  }
}
