/// Whether commits that were made during a rebase can be captured.
package enum RebaseState: Sendable {
  /// If no rebase stands still: only its end tells which of them it keeps.
  case asFound
  /// They can: git is about to take the traces of the rebase away.
  case endsNow
}
