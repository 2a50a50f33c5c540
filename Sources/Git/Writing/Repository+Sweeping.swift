extension Repository {
  /// Our changes that a commit of somebody else took out of the branch although nobody removed the
  /// files: `git commit` or `git cherry-pick` had read index or branch before our write, or a `git
  /// switch` had; or a `git merge` from before it could not go on, and put index and files back. The
  /// next commit brings them back.
  ///
  /// A person who takes an entry out removes its file (`git rm`), or moves the branch back past the
  /// commit (`git reset`), or a commit says that it takes it out, or gives it another name: none of it is
  /// undone here.
  func sweptChanges(
    _ plan: CommitPlan, after intents: WriteIntents, in worktrees: [Worktree],
    by terms: WriteTerms
  ) throws -> [StoredChange] {
    let intents = intents.all
      .filter { $0.state == .done && $0.reference == plan.reference }
    guard let tip = plan.tip, let newest = intents.last, newest.commit != tip else { return [] }
    let indexes = try worktrees.filter { try $0.isOn(plan.reference) }.map { worktree in
      IndexFile(worktree: worktree, environment: terms.settings.environment)
    }
    let formers = intents.formerBlobs
    var seen = Set(plan.changes.map(\.path))
    var swept: [StoredChange] = []
    for intent in intents.reversed() {
      let changes = intent.changes.filter { seen.insert($0.path).inserted }
      for index in indexes {
        let found = try changes.compactMap { change in
          try lost(change, by: intent, formers: formers[change.path] ?? [], from: tip, in: index)
        }
        guard !found.isEmpty, isAncestor(intent.commit, of: tip) else { continue }
        swept += try found.filter {
          try !isDeclared($0, after: intent.commit, by: plan)
            && !isMoved($0, after: intent.commit, among: intents, by: plan)
        }
        break
      }
    }
    return swept
  }

  private func lost(
    _ change: StoredChange, by intent: WriteIntent, formers: Set<ObjectID?>, from tip: ObjectID,
    in index: IndexFile
  ) throws -> StoredChange? {
    let worktree = index.worktree
    let present = try fileID(at: change.path, inCommit: tip)
    guard change.new != nil, present != change.new, formers.contains(present) else { return nil }
    let indexed = try index.entries(at: [change.path])[change.path]?.blob
    guard indexed == present || indexed == change.new else { return nil }
    let files = WorktreeFiles(worktree, index.environment)
    let state = try files.stateBehindNoLink(of: change.path)
    let lost = StoredChange(path: change.path, old: present, new: change.new)
    if try files.has(change.new, at: change.path, as: state) { return lost }
    guard indexed == present, try files.has(present, at: change.path, as: state) else { return nil }
    let isUnseen =
      try intent.worktrees.contains(worktree.name)
      ? worktree.wasPutBack(behind: intent, in: self) : !hasSeen(intent.commit, worktree)
    return isUnseen ? lost : nil
  }

  /// Whether the commit says itself that it takes the file out, or changes it.
  private func isDeclared(
    _ change: StoredChange, after commit: ObjectID, by plan: CommitPlan
  ) throws -> Bool {
    guard let tip = plan.tip else { return false }
    for id in try commits(from: tip, notIn: [commit]) {
      let parents = try parents(of: id)
      guard try fileID(at: change.path, inCommit: id) == change.old,
        try !parents.contains(where: { try fileID(at: change.path, inCommit: $0) == change.old })
      else { continue }
      return try authoredCommit(id).map { plan.isDeclared($0.message, change.path) } ?? false
    }
    return false
  }

  /// Whether the branch has it under a name that no write of ours took away: only a person gave it that.
  private func isMoved(
    _ change: StoredChange, after former: ObjectID, among intents: [WriteIntent],
    by plan: CommitPlan
  ) throws -> Bool {
    guard let tip = plan.tip else { return false }
    let own = Set(intents.flatMap(\.changes).filter { $0.new == nil }.map(\.path))
    return try changes(from: commit(former).tree, to: commit(tip).tree).contains {
      $0.new != nil && $0.path != change.path && !own.contains($0.path)
        && plan.isSame($0.path, change.path)
    }
  }

  /// Whether a commit was in what a `git switch` found on the branch: a file that was never in the
  /// worktree, nobody has removed there.
  private func hasSeen(_ commit: ObjectID, _ worktree: Worktree) throws -> Bool {
    guard let arrival = try worktree.arrival() else { return true }
    return arrival == commit || isAncestor(commit, of: arrival)
  }
}
