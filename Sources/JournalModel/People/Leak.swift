/// Something private in what everybody can read.
package struct Leak: Sendable, Equatable {
  /// What should not be there.
  package enum Secret: Sendable, Equatable {
    /// The name of somebody who is not to be named; the file name of the attendee.
    case name(String)
    /// An address from the private ref.
    case address(String)
    /// Words of a private note.
    case note(Identifier)
  }

  /// Where it stands: a path of the journal, a commit, or something that would be published.
  package let place: String
  /// What the place of a commit begins with.
  package static let commit = "commit "
  /// Counted from 1.
  package let line: Int
  /// What it is.
  package let secret: Secret
}
