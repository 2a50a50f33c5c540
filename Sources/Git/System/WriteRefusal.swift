/// Reasons for which a commit was not made although git itself works; the journal is as it was.
package enum WriteRefusal: Error, Equatable, Sendable {
  /// Other writers held our advisory lock for longer than we wait.
  case journalBusy(lock: String)
  /// A lock file that is not ours did not go away.
  case lockHeld(path: String, ageInSeconds: Int)
  /// A file in the worktree, or its entry in the index, has changes that no commit has.
  case uncommittedChanges(path: String)
  /// Something that is no plain file or folder stands where ours must be, such as a symbolic link.
  case obstructed(path: String)
  /// A rebase of the branch is in progress in a worktree.
  case beingRebased(branch: String, worktree: String)
  /// The branch is checked out in a folder that its git folder does not name.
  case hiddenWorktree(branch: String, gitFolder: String)
  /// The current folder is a copy of a worktree that has the branch checked out.
  case copiedWorktree(of: String)
  /// The branch that is to be written is a symbolic ref to another one.
  case symbolicBranch(String, target: String)
  /// Objects that a push brought are not accepted yet: git forbids to move refs now.
  case quarantined
  /// Ctrl-C, termination or hang-up while waiting.
  case interrupted
}
