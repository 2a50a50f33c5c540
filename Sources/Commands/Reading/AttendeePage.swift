import JournalKit
import JournalModel
import Terminal

/// Facts known of an attendee, and the notes about them, as lines for people.
struct AttendeePage {
  private let attendee: Attendee
  private let notes: [Filed<AttendeeNote>]
  private let event: Event

  init(_ attendee: Attendee, notes: [Filed<AttendeeNote>], of event: Event) {
    (self.attendee, self.notes, self.event) = (attendee, notes, event)
  }

  func text(on output: Output) -> String {
    let table = Table(
      notes.map { NoteRow.cells($0, of: event) + [Self.words(of: $0.value)] },
      as: EntryRow.roles)
    return facts.text(on: output) + (notes.isEmpty ? "" : "\n\n" + table.text(on: output))
  }

  /// Such as `Did most of the groundwork (Lars Example)`.
  private static func words(of note: AttendeeNote) -> String {
    Entry.headline(of: note.text) + (note.by.map { " (\($0))" } ?? "")
  }

  private var facts: FieldList {
    FieldList([
      ("Name:", attendee.displayName), ("File:", Layout.attendee(attendee.key)),
      ("Named:", attendee.named == .open ? "nobody asked" : attendee.named.rawValue),
      ("Company:", attendee.company), ("University:", attendee.university),
      ("Country:", attendee.country), ("Roles:", Self.list(attendee.roles)),
      ("Projects:", Self.list(attendee.projects)),
      ("Days:", Self.list(attendee.days.map(\.description))),
      ("E-mail:", Self.list(attendee.emails)),
    ])
  }

  private static func list(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
