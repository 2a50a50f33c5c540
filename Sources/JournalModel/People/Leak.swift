/// Something private in what everybody can read.
package struct Leak: Sendable, Equatable {
  /// Thing that should not be there.
  package enum Secret: Sendable, Equatable {
    /// The name of somebody who is not to be named; the file name of the attendee.
    case name(String)
    /// An address from the private ref.
    case address(String)
    /// Words of a private note.
    case note(Identifier)
    /// The place on earth where a picture was made.
    case position(PicturePosition)
  }

  /// Place where it stands: a path of the journal, a commit, or something that would be published.
  package let place: String
  /// Beginning of the place of a commit.
  package static let commit = "commit "
  /// Beginning of the place of who wrote a commit, which has no lines.
  package static let author = "author of commit "
  /// Counted from 1; a picture has but the first.
  package let line: Int
  /// Name, address or note that stands there.
  package let secret: Secret
  /// Whether it stands in git's history alone, where no rewording reaches it.
  package var isPast = false

  /// Makes one that is there now.
  package init(place: String, line: Int, secret: Secret) {
    (self.place, self.line, self.secret) = (place, line, secret)
  }
}
