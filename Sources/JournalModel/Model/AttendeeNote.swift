/// A text about or by one attendee, on a day.
package struct AttendeeNote: Sendable, Equatable, Identifiable {
  /// Random; from its path where a person made the file without one.
  package var id: Identifier
  /// Time at which it happened; nil only in a file that a person made.
  package var at: EntryTime?
  /// Time at which it was written, to the millisecond; nil only in a file that a person made.
  package var recorded: Timestamp?
  /// Person who says it.
  package var by: String?
  /// The attendee's file name, without `.md`.
  package var about: String
  /// Any Markdown, at most 64 KiB.
  package var text: String
  /// Whether it stands on the private ref.
  package var isPrivate: Bool

  /// Takes what every note has; time and speaker are set afterwards.
  package init(id: Identifier, about: String, text: String, isPrivate: Bool) {
    self.id = id
    self.about = about
    self.text = text
    self.isPrivate = isPrivate
  }
}

extension AttendeeNote {
  /// Whether the words are the attendee's own.
  package func isBy(_ attendee: Attendee) -> Bool {
    guard let by else { return false }
    return by == attendee.key || attendee.name.map(FoldedName.of) == FoldedName.of(by)
  }
}
