internal import Git
internal import JournalModel

extension Journal {
  /// Makes commits of ours again that git left behind on the branch, as they were: their own authors,
  /// words and times.
  ///
  /// What names somebody who is not to be named by now, or was forgotten, is left for a person to
  /// decide; what would overwrite something in a worktree is left until that is gone. Looks until
  /// nothing is left, for git may move the branch back again meanwhile.
  mutating func bringBackLeftBehind(
    by authoring: Authoring, in session: inout WriteSession
  ) throws {
    let reference = snapshot.reference
    while let look = session.lookBack(on: reference, tip: snapshot.tips.publicTip?.id) {
      // Until it is over, for a writer can be killed between two commits.
      session.finishLook(on: reference, again: true)
      let left = try snapshot.returning(since: look.start)
      let outcome = try bringBack(left, by: authoring, in: &session)
      session.finishLook(on: reference, again: outcome.isObstructed)
      guard outcome.isBack, !outcome.isObstructed else { return }
    }
  }

  /// Whether something is back, and whether something was in the way.
  mutating func bringBack(
    _ left: [Returning], by authoring: Authoring, in session: inout WriteSession
  ) throws -> (isBack: Bool, isObstructed: Bool) {
    var (isBack, isObstructed) = (false, false)
    for one in left {
      do {
        guard let plan = try plan(bringingBack: one, by: authoring) else { continue }
        try repository.commit(plan, in: &session)
        try refresh()
        isBack = true
      } catch RosterProblem.namesUnnamed {
        continue
      } catch WriteRefusal.uncommittedChanges, WriteRefusal.obstructed {
        isObstructed = true
      }
    }
    return (isBack, isObstructed)
  }

  /// Nil where an object of it is gone: that must not keep anybody from writing.
  private func plan(bringingBack one: Returning, by authoring: Authoring) throws -> CommitPlan? {
    guard let commit = try repository.authoredCommit(one.left.commit),
      let tip = snapshot.tips.publicTip,
      one.changes.allSatisfy({ $0.new.map(repository.contains) ?? true })
    else { return nil }
    let changes = try one.changes
      .filter { try repository.entry(at: $0.path, in: tip.tree)?.id == $0.old }
      .map { FileChange(path: $0.path, content: try $0.new.map { try repository.blob($0) }) }
    let words = [commit.message] + changes.compactMap(\.text)
    try snapshot.refuseNames(in: words)
    try snapshot.refuseForgotten(in: words)
    var plan = CommitPlan(
      reference: snapshot.reference, tip: tip.id, changes: changes, message: commit.message,
      identity: Identity(author: commit.author, committer: authoring.identity.committer))
    plan.isDeclared = JournalChange.declares
    plan.isSame = JournalChange.isSame
    plan.links.isRepair = commit.author.email != authoring.identity.author.email
    plan.conceal(by: try snapshot.withholding(""))
    return plan
  }
}

extension FileChange {
  /// The words of a file of ours; nil for its removal and for what is kept beside an entry.
  fileprivate var text: String? {
    guard path.hasSuffix(Layout.ending) else { return nil }
    return content.map { String(decoding: $0, as: UTF8.self) }
  }
}
