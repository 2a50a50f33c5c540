package import Git
package import JournalModel

/// An entry, note or response that the history has and the journal has no more.
package struct RemovedFile: Sendable {
  /// Of what is gone.
  package let id: Identifier
  /// Where it was.
  package let path: String
  /// What it said.
  let blob: ObjectID
  /// The commit that took it out.
  package let commit: AuthoredCommit
  /// Whether it was on the private ref.
  package let isPrivate: Bool

  /// Whether the commit says itself that it takes the file out: hackjournal's own do, so does `git
  /// revert`, and anybody's who writes the trailer.
  package var isDeclared: Bool {
    if isForgotten { return true }
    return commit.message.split(separator: "\n").contains { line in
      line == "Entry: \(id)" || line.hasPrefix("Undoes: ")
        || line.hasPrefix("This reverts commit ")
    }
  }

  /// Whether it went with somebody who was forgotten, and must not come back.
  var isForgotten: Bool { commit.subject == Journal.subjectOfForgetting }
}

extension Journal {
  /// What the history of both refs has and the journal has no more, each with the commit that took
  /// it out last.
  package func removedFiles() throws -> [RemovedFile] {
    var present = Set(try responses().values.map(\.value.id))
    for date in try dates() {
      present.formUnion(try everyEntry(on: date).values.map(\.value.id))
      present.formUnion(try notes(on: date).values.map(\.value.id))
    }
    return try [(tips.publicTip, false), (tips.privateTip, true)].flatMap { tip, isPrivate in
      try tip.map {
        try removedFiles(before: $0, side: isPrivate ? .private : .published, present: present)
      } ?? []
    }
  }

  private enum Side { case published, `private` }

  private func removedFiles(
    before tip: Commit, side: Side, present: Set<Identifier>
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
          let id = try repository.identifier(of: old, at: change.path),
          seen.insert(id).inserted, let authored = try repository.authoredCommit(commit)
        else { continue }
        removed.append(
          RemovedFile(
            id: id, path: change.path, blob: old, commit: authored, isPrivate: side == .private))
      }
    }
    return removed
  }
}
