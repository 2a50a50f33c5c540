internal import Git
internal import JournalModel

extension Snapshot {
  /// Entries, notes and responses that the history of both refs has and the journal has no more,
  /// each with the commit that took it out last, and those that git left behind.
  package func removedFiles() throws -> [RemovedFile] {
    var present = Set(try responses().values.map(\.value.id) + projects().values.map(\.value.id))
    for date in try dates() {
      present.formUnion(try everyEntry(on: date).values.map(\.value.id))
      present.formUnion(try notes(on: date).values.map(\.value.id))
    }
    let removed = try tips.all.flatMap { tip, isPrivate in
      try removedFiles(before: tip, isPrivate: isPrivate, present: present)
    }
    return try removed + leftBehindFiles(besides: present.union(removed.map(\.id)))
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
            id: id, path: change.path, blob: old, commit: authored, isPrivate: isPrivate,
            way: .removed))
      }
    }
    return removed
  }
}

extension Snapshot {
  /// Entries, notes and responses that were left behind, whether anybody had seen them or not, and
  /// that neither the journal nor its history has.
  private func leftBehindFiles(besides known: Set<Identifier>) throws -> [RemovedFile] {
    guard let tip = tips.publicTip?.id else { return [] }
    var known = known
    let left = try repository.ifReadable { try repository.leftBehind(on: reference, tip: tip) }
    return try left.reversed().flatMap { left in
      guard let commit = try repository.authoredCommit(left.commit) else { return [RemovedFile]() }
      return try repository.changes(of: left.commit).compactMap { change in
        guard let blob = change.new, Layout.isIdentified(change.path),
          let id = repository.identifier(of: blob, at: change.path), known.insert(id).inserted
        else { return nil }
        return RemovedFile(
          id: id, path: change.path, blob: blob, commit: commit, isPrivate: false, way: .left(left))
      }
    }
  }
}

extension Snapshot {
  /// The file of an attendee that somebody took out of the branch without saying so; nil if the branch has
  /// it, or never had it, or if it was taken out by who forgot them or did not want the name in it.
  func removedAttendee(_ typed: String) throws -> RemovedFile? {
    let key = typed.hasSuffix(Layout.ending) ? String(typed.dropLast(Layout.ending.count)) : typed
    let path = Layout.attendee(key)
    guard let tip = tips.publicTip, Layout.attendeeKey(of: path) != nil,
      try repository.entry(at: path, in: tip.tree) == nil,
      case .removed(let commit) = try whereabouts(ofGone: key, before: [tip.id]),
      let parent = try repository.parents(of: commit).first,
      let blob = try repository.fileID(at: path, inCommit: parent),
      let authored = try repository.authoredCommit(commit)
    else { return nil }
    return RemovedFile(
      id: Identifier(path: path), path: path, blob: blob, commit: authored, isPrivate: false,
      way: .removed)
  }
}
