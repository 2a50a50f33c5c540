internal import Foundation

/// A commit that is stored and now becomes visible: in worktrees, then by its ref.
struct RefUpdate {
  let commit: ObjectID
  let changes: [StoredChange]
  let folders: ObjectFolders
  let plan: CommitPlan
  let terms: WriteTerms

  func intent(for worktrees: [Worktree]) -> WriteIntent {
    WriteIntent(
      state: .pending, time: time(nil), reference: plan.reference,
      commit: commit, changes: changes, worktrees: worktrees.map(\.gitFolder))
  }
}
