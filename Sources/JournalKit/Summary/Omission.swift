internal import JournalModel

/// Something that a summary leaves out because it would name somebody who is not to be named.
package struct Omission: Sendable, Equatable {
  /// What: the path of its file.
  package let path: String
  /// Whom it would name: the file name of the attendee.
  package let attendee: String
}
