internal import Git
internal import JournalModel

extension Snapshot {
  /// Commits of ours that git left behind without having seen them, and whose changes nobody has made
  /// again since; each after what it stands on. Those since the last write are the next one's to
  /// bring back.
  func unseenLeftBehind(since last: ObjectID? = nil) throws -> [LeftBehind] {
    guard let tip = tips.publicTip?.id else { return [] }
    return try repository.leftBehind(on: reference, tip: tip, since: last)
      .filter { try $0.isUnseen && !changes(returning: $0).isEmpty }
  }

  /// Changes that bring a commit back: of files that are as they were before it, and have not been
  /// as it made them since the branch was moved.
  func changes(returning left: LeftBehind) throws -> [FileChange] {
    guard let tip = tips.publicTip else { return [] }
    let later = try repository.commits(from: tip.id, notIn: [left.movedTo])
    return try repository.changes(of: left.commit).compactMap { change in
      guard try repository.entry(at: change.path, in: tip.tree)?.id == change.old else {
        return nil
      }
      let isExplained = try change.new.map { new in
        try later.contains { try repository.fileID(at: change.path, inCommit: $0) == new }
      }
      guard isExplained != true else { return nil }
      return FileChange(path: change.path, content: try change.new.map { try repository.blob($0) })
    }
  }
}
