package import Git

/// Change that one command of one person made in this clone: a commit on the public branch, one on
/// the private ref, or both.
package struct OwnChange: Sendable, Equatable {
  /// One of the two commits.
  package struct Half: Sendable, Equatable {
    /// Its name when it was made, which the reflog has.
    package let recorded: ObjectID
    /// Its name now: `git pull --rebase` makes commits anew.
    package let commit: ObjectID
  }

  /// The commits by where they stand.
  package struct Halves: Sendable, Equatable {
    /// The one that everybody can read.
    package var published: Half?
    /// The one on the private ref.
    package var `private`: Half?
  }

  /// At least one of the two.
  package let halves: Halves
}
