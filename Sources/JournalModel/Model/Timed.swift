/// Something that somebody tells of a time.
package protocol Timed: Identifiable where ID == Identifier {
  /// Time at which it happened.
  var at: EntryTime? { get }
  /// Time at which it was written.
  var recorded: Timestamp? { get }
}

extension Entry: Timed {}
extension AttendeeNote: Timed {}
