package import JournalModel

/// A note that passed a search.
package struct NoteMatch: Sendable {
  package let note: Filed<AttendeeNote>
  /// How well it fits, and where it has the words: as an entry of a kind that no entry has.
  package let match: SearchMatch

  private static let kind = Kind("note") ?? .highlight

  init(_ note: Filed<AttendeeNote>, words: [SoughtWords]) {
    let value = note.value
    var entry = Entry(id: value.id, kind: Self.kind, text: value.text)
    (entry.at, entry.recorded, entry.by) = (value.at, value.recorded, value.by)
    self.note = note
    match = SearchMatch(Filed(value: entry, path: note.path, date: note.date), words: words)
  }
}
