import JournalKit
import JournalModel

extension TextOptions {
  /// A text, and where it is from.
  struct Given {
    let text: String
    let source: Source
    /// Whether it is the whole of a file that was named, which may be one of ours, with fields.
    var isWholeFile = false

    /// The origin of a text.
    enum Source {
      case arguments, file, standardInput, editor
      /// Nobody wrote it: the headline of what it closes.
      case headline
    }

    /// Whether the person still has it if we drop it: in the shell's history, or in the file.
    var isKeptElsewhere: Bool { source == .arguments || source == .file }

    /// The text as a person left it in the editor: still a whole file if the former one was.
    static func edited(_ text: String, from former: Given?) -> Given {
      Given(text: text, source: .editor, isWholeFile: former?.isWholeFile ?? false)
    }

    /// The entry that it is: a whole file of ours, or words, which get the identifier.
    func entry(_ id: Identifier, in zone: Zone) throws(UnreadableFields) -> Entry {
      let kept = isWholeFile ? try EntryInOutbox(text, fallback: id, zone: zone)?.entry : nil
      return kept ?? Entry(id: id, text: text.trimmedLines)
    }

    /// The note that it is, about the attendee that a file of ours names, else about the one given;
    /// private, for neither says what it is to be.
    func note(
      _ id: Identifier, about attendee: String, in zone: Zone
    ) throws(UnreadableFields) -> AttendeeNote {
      let kept = isWholeFile ? try NoteInOutbox(text, fallback: id, zone: zone)?.note : nil
      return kept
        ?? AttendeeNote(id: id, about: attendee, text: text.trimmedLines, isPrivate: true)
    }
  }
}
