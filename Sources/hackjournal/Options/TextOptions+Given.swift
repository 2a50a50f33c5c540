import JournalKit

extension TextOptions {
  /// A text, and whether the person still has it if we drop it.
  struct Given {
    let text: String
    /// In the shell's history or in a file.
    let isKeptElsewhere: Bool
    /// From a file that was named: it may be one of ours, with front matter.
    var isFile = false

    /// The entry that it is: a whole file of ours, or words, which get the identifier.
    func entry(_ id: Identifier, in zone: Zone) throws(UnreadableFields) -> Entry {
      let kept = isFile ? try KeptEntry(text, fallback: id, zone: zone)?.entry : nil
      return kept ?? Entry(id: id, text: text.trimmedLines)
    }

    /// The note that it is, about the attendee that a file of ours names, else about the one given;
    /// private, for neither says what it is to be.
    func note(
      _ id: Identifier, about attendee: String, in zone: Zone
    ) throws(UnreadableFields) -> AttendeeNote {
      let kept = isFile ? try KeptNote(text, fallback: id, zone: zone)?.note : nil
      return kept
        ?? AttendeeNote(id: id, about: attendee, text: text.trimmedLines, isPrivate: true)
    }
  }
}
