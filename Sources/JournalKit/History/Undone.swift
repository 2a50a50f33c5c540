package import Git
package import JournalModel

/// Change that an undo took back.
package struct Undone: Sendable, Equatable {
  /// The commit that was taken back; the one on the private ref where there is no other.
  package let commit: ObjectID
  /// Subject of that commit, such as `Add demo: Linpicker`.
  package let subject: String
  /// The note that the change is of; nil where it is of anything else.
  package let note: Note?
  /// Time at which it was made, in the event's zone.
  package let recorded: Timestamp
  /// The files that are as they were before.
  package let paths: [String]
  /// Subjects of newer changes of the person that somebody had taken back already.
  package internal(set) var passed: [String] = []

  /// What a note says that no subject does: for the person at the command alone.
  package struct Note: Sendable, Equatable {
    package let headline: String
    package let isPrivate: Bool

    fileprivate var access: String { isPrivate ? "private" : "public" }
  }

  /// The subject, with who may read a note and how it begins.
  package var told: String {
    subject + (note.map { " (\($0.access): \($0.headline))" } ?? "")
  }

  /// The same without the words of a private note, for whoever did not ask for it.
  package var announced: String {
    note?.isPrivate ?? false ? "\(subject) (private)" : told
  }
}
