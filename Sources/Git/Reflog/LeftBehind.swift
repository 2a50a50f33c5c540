/// A commit of ours that a branch had in this clone, and has no more since git moved it elsewhere.
package struct LeftBehind: Sendable, Equatable {
  /// Its name.
  package let commit: ObjectID
  /// Words of the reflog on the move, such as `reset: moving to HEAD`.
  package let reason: String
  /// Commit to which the branch was moved.
  package let movedTo: ObjectID
  /// Whether the git command had found the branch without the commit, so that nobody meant to leave
  /// it behind.
  package let isUnseen: Bool
}
