internal import Foundation

/// A commit that is stored and now becomes visible: in worktrees, then by its ref.
struct RefUpdate {
  let commit: ObjectID
  let changes: [StoredChange]
  let folders: ObjectFolders
  let plan: CommitPlan
  let terms: WriteTerms

  func intent(for worktrees: [Worktree], in repository: Repository) throws -> WriteIntent {
    let isLong = worktrees.isEmpty && changes.count > WriteIntent.mostChanges
    var intent = WriteIntent(
      state: .pending, time: time(nil), reference: plan.reference,
      commit: commit, changes: isLong ? [] : changes, worktrees: worktrees.map(\.name))
    for worktree in worktrees {
      intent.begun[worktree.name] = try worktree.commandBegun(before: intent, in: repository)
    }
    return intent
  }

  /// The way of the ref, with our line in its reflog.
  var move: RefMove {
    let subject = String(plan.message.prefix { $0 != "\n" })
    return RefMove(
      reference: plan.reference, old: plan.tip, new: commit,
      committer: plan.concealed ?? plan.identity.committer,
      reason: plan.links.reason(subject: subject))
  }
}
