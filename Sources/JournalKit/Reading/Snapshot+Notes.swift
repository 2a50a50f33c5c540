package import JournalModel

extension Snapshot {
  /// The notes about an attendee, by day and time; those of the private ref say that they are private.
  package func notes(about key: String) throws -> Found<Filed<AttendeeNote>> {
    var found = Found(joining: try dates().map { try notes(on: $0) })
    found.values.removeAll { $0.value.about != key }
    return found
  }

  /// The notes that pass a filter, private ones too, by day and time: of kinds and projects they have none.
  package func searchNotes(_ filter: EntryFilter) throws -> Found<NoteMatch> {
    let (calendar, words) = (calendar, filter.words)
    let found = Found(joining: try dates().filter(filter.includes).map { try notes(on: $0) })
    var matches = found.map { NoteMatch($0, words: words) }
    matches.values.removeAll { !filter.passes($0.match.filed, in: calendar) }
    return matches
  }
}
