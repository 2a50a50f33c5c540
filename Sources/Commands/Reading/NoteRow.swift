import JournalKit
import JournalModel

/// Cells that lists show of a note, in the columns of an entry.
enum NoteRow {
  /// Identifier, day, time, and who may read it.
  static func cells(_ filed: Filed<AttendeeNote>, of event: Event) -> [String] {
    let note = filed.value
    return [
      note.id.description, filed.date.map { Sentences.day($0, of: event) } ?? "",
      event.calendar.time(of: note.at)?.description ?? "",
      note.isPrivate ? "private note" : "public note",
    ]
  }
}
