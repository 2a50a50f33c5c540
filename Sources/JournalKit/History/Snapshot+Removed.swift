internal import Git
internal import JournalModel

extension Snapshot {
  /// Entries, notes and responses that the history of both refs has and the journal has no more,
  /// each with the commit that took it out last.
  package func removedFiles() throws -> [RemovedFile] {
    var present = Set(try responses().values.map(\.value.id))
    for date in try dates() {
      present.formUnion(try everyEntry(on: date).values.map(\.value.id))
      present.formUnion(try notes(on: date).values.map(\.value.id))
    }
    return try tips.all.flatMap { tip, isPrivate in
      try removedFiles(before: tip, isPrivate: isPrivate, present: present)
    }
  }

  private func removedFiles(
    before tip: Commit, isPrivate: Bool, present: Set<Identifier>
  ) throws -> [RemovedFile] {
    var seen = present
    var removed: [RemovedFile] = []
    let commits = try repository.recentCommits(before: tip.id, atMost: .max)
    // What a merge lacks was taken out on one of its sides, or else in the merge itself.
    let (merges, others) = try (
      commits.filter { try repository.parents(of: $0).count > 1 },
      commits.filter { try repository.parents(of: $0).count < 2 }
    )
    for commit in others + merges {
      for change in try repository.changes(of: commit) where change.new == nil {
        guard let old = change.old, Layout.isIdentified(change.path),
          try repository.entry(at: change.path, in: tip.tree) == nil,
          let id = repository.identifier(of: old, at: change.path),
          seen.insert(id).inserted, let authored = try repository.authoredCommit(commit)
        else { continue }
        removed.append(
          RemovedFile(
            id: id, path: change.path, blob: old, commit: authored, isPrivate: isPrivate))
      }
    }
    return removed
  }
}
