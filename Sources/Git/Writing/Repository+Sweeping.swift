internal import CLibgit2

extension Repository {
  /// Our changes that a commit of somebody else took out of the branch although nobody removed the
  /// files: `git commit` had read the index before our write, and wrote it back after. The next
  /// commit brings them back.
  ///
  /// A person who takes an entry out removes its file (`git rm`), or moves the branch back past the
  /// commit (`git reset`): neither is undone here.
  func sweptChanges(_ plan: CommitPlan, _ terms: WriteTerms) throws -> [StoredChange] {
    let notes = try WriteNotes.load(terms.notesPath).notes
      .filter { $0.state == .done && $0.reference == plan.reference }
    guard let tip = plan.tip, let newest = notes.last, newest.commit != tip else { return [] }
    let worktrees = try worktrees().filter { try $0.isOn(plan.reference) }
    var seen = Set(plan.changes.map(\.path))
    var swept: [StoredChange] = []
    for note in notes.reversed() {
      let changes = note.changes.filter { seen.insert($0.path).inserted }
      let followed = worktrees.filter { note.worktrees.contains($0.gitFolder) }
      for worktree in followed {
        let lost = try lost(changes, from: tip, in: worktree, terms)
        guard !lost.isEmpty, isAncestor(note.commit, of: tip) else { continue }
        swept += lost
        break
      }
    }
    return swept
  }

  /// False also where the history in between is not there, as in a shallow clone.
  private func isAncestor(_ ancestor: ObjectID, of descendant: ObjectID) -> Bool {
    var (ancestor, descendant) = (ancestor.oid, descendant.oid)
    return git_graph_descendant_of(pointer, &descendant, &ancestor) == 1
  }

  private func lost(
    _ changes: [StoredChange], from tip: ObjectID, in worktree: Worktree, _ terms: WriteTerms
  ) throws -> [StoredChange] {
    let missing = try changes.filter { change in
      try change.new != nil && fileID(at: change.path, inCommit: tip) == change.old
    }
    guard !missing.isEmpty else { return [] }
    let files = WorktreeFiles(root: worktree.folder)
    let index = IndexFile(worktree: worktree, environment: terms.settings.environment)
    let entries = try index.entries(at: missing.map(\.path))
    return try missing.filter { change in
      guard entries[change.path]?.blob == change.old else { return false }
      return try matches(files.stateBehindNoLink(of: change.path), change.new)
    }
  }
}
