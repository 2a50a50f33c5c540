package import Git
package import JournalModel

/// Change that an undo took back.
package struct Undone: Sendable, Equatable {
  /// The commit that was taken back; the one on the private ref where there is no other.
  package let commit: ObjectID
  /// Subject of that commit, such as `Add demo: Linpicker`.
  package let subject: String
  /// Time at which it was made, in the event's zone.
  package let recorded: Timestamp
  /// The files that are as they were before.
  package let paths: [String]
  /// Subjects of newer changes of the person that somebody had taken back already.
  package internal(set) var passed: [String] = []
}
