/// A text about or by one attendee, on a day.
package struct AttendeeNote: Sendable, Equatable {
  package var id: Identifier
  package var at: EntryTime?
  package var recorded: Timestamp?
  /// Who says it.
  package var by: String?
  /// The attendee's file name, without `.md`.
  package var about: String
  package var text: String
  /// Whether it stands on the private ref.
  package var isPrivate: Bool

  package init(id: Identifier, about: String, text: String, isPrivate: Bool) {
    self.id = id
    self.about = about
    self.text = text
    self.isPrivate = isPrivate
  }
}
