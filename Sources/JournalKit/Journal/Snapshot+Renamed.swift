internal import Git
internal import JournalModel

extension Snapshot {
  /// What became of an attendee whose file is gone.
  enum Whereabouts: Equatable {
    /// They are not to be named any more: the name of their files.
    case renamed(String)
    /// They were forgotten.
    case forgotten
    /// Somebody took the file out by that commit, which does not say why.
    case removed(ObjectID)
    /// It was never there.
    case unknown
  }

  /// As the commits say that are before some tips, and who is in the roster by the same name.
  func whereabouts(ofGone key: String, before tips: [ObjectID]) throws -> Whereabouts {
    var removed: ObjectID?
    for tip in tips {
      guard let commit = try removal(of: Layout.attendee(key), before: tip) else { continue }
      if try removals(in: commit).contains(where: { Layout.attendeeKey(of: $0.path) == key }) {
        return .forgotten
      }
      if let key = try newKey(of: key, in: commit) { return .renamed(key) }
      removed = removed ?? commit
    }
    return removed.map { .removed($0) } ?? .unknown
  }

  /// The newest commit of one parent that took a file out.
  private func removal(of path: String, before tip: ObjectID) throws -> ObjectID? {
    try repository.recentCommits(before: tip, atMost: Repository.mostVersions).first { commit in
      let parents = try repository.parents(of: commit)
      guard parents.count == 1, try repository.fileID(at: path, inCommit: commit) == nil else {
        return false
      }
      return try repository.fileID(at: path, inCommit: parents[0]) != nil
    }
  }

  /// Of several whose files the commit made, the one who has the name.
  private func newKey(of former: String, in commit: ObjectID) throws -> String? {
    let changes = try repository.changes(of: commit)
    let made = changes.filter { $0.old == nil }.compactMap { Layout.attendeeKey(of: $0.path) }
      .filter(Attendee.isAnonymous)
    guard made.count != 1 else { return made[0] }
    let path = Layout.attendee(former)
    guard let old = changes.first(where: { $0.path == path })?.old,
      let name = try Document(repository.text(of: old, path: path), as: .frontMatter).text("name")
    else { return nil }
    let same = try attendees().values.filter {
      made.contains($0.key) && $0.name.map(FoldedName.of) == FoldedName.of(name)
    }
    return same.count == 1 ? same[0].key : nil
  }
}
