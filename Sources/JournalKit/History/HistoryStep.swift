package import Git

/// One commit in the life of an entry, note or response.
package struct HistoryStep: Sendable, Equatable {
  /// Kinds of change that a commit makes to the file.
  package enum Event: String, Sendable {
    /// It came into the journal.
    case added
    /// Its words or fields are others since.
    case changed
    /// It is in another folder, or has another name; it may be changed as well.
    case moved
    /// It went out of the journal.
    case removed
  }

  /// Commit with its author, its time and its message.
  package let commit: AuthoredCommit
  /// Change that the commit made to the file.
  package let event: Event
  /// Path of the file after the commit, or before it if the commit removed the file.
  package let path: String
  /// The keys of the front matter that say something else, and `text`; empty unless the file was
  /// there before and after.
  package var fields: [String] = []
  /// Whether the commit is on the private ref.
  package var isPrivate = false
}
