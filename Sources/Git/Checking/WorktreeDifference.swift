/// A path at which a worktree is not as the tip of the branch that is checked out there.
package struct WorktreeDifference: Sendable, Equatable {
  /// Way in which a path can differ from the tip.
  package enum Kind: Sendable, Equatable {
    /// The file is as in the tip; the index has another one, or none: the next commit would take
    /// the tip's out.
    case indexAlone
    /// The file is in neither the tip nor the index.
    case untracked
    /// The worktree has the file no more, or the index has not; the tip has it.
    case gone
    /// A merge has stopped in the file.
    case unmerged
    /// Somebody changed the file.
    case changed
  }

  /// From the top of the worktree.
  package let path: String
  /// The worktree's folder, with a final slash.
  package let folder: String
  /// Way in which the path differs from the tip.
  package let kind: Kind
}
