extension Repository {
  /// Our changes that a commit of somebody else took out of the branch although nobody removed the
  /// files: `git commit` had read the index before our write, and wrote it back after; or a `git
  /// merge` from before it could not go on, and put index and files back. The next commit brings them
  /// back.
  ///
  /// A person who takes an entry out removes its file (`git rm`), or moves the branch back past the
  /// commit (`git reset`): neither is undone here.
  func sweptChanges(
    _ plan: CommitPlan, after intents: WriteIntents, in worktrees: [Worktree],
    by terms: WriteTerms
  ) throws -> [StoredChange] {
    let intents = intents.all
      .filter { $0.state == .done && $0.reference == plan.reference }
    guard let tip = plan.tip, let newest = intents.last, newest.commit != tip else { return [] }
    let worktrees = try worktrees.filter { try $0.isOn(plan.reference) }
    let formers = intents.formerBlobs
    var seen = Set(plan.changes.map(\.path))
    var swept: [StoredChange] = []
    for intent in intents.reversed() {
      let changes = intent.changes.filter { seen.insert($0.path).inserted }
      let followed = worktrees.filter { intent.worktrees.contains($0.gitFolder) }
      for worktree in followed {
        let index = IndexFile(worktree: worktree, environment: terms.settings.environment)
        let found = try changes.compactMap { change in
          try lost(change, by: intent, formers: formers[change.path] ?? [], from: tip, in: index)
        }
        guard !found.isEmpty, isAncestor(intent.commit, of: tip) else { continue }
        swept += found
        break
      }
    }
    return swept
  }

  private func lost(
    _ change: StoredChange, by intent: WriteIntent, formers: Set<ObjectID?>, from tip: ObjectID,
    in index: IndexFile
  ) throws -> StoredChange? {
    let present = try fileID(at: change.path, inCommit: tip)
    guard change.new != nil, present != change.new, formers.contains(present) else { return nil }
    guard try index.entries(at: [change.path])[change.path]?.blob == present else { return nil }
    let files = WorktreeFiles(index.worktree, index.environment)
    let state = try files.stateBehindNoLink(of: change.path)
    let isThere = try files.has(change.new, at: change.path, as: state)
    guard
      try isThere
        || (files.has(present, at: change.path, as: state)
          && index.worktree.hasMergeFromBefore(intent, in: self))
    else { return nil }
    return StoredChange(path: change.path, old: present, new: change.new)
  }
}
