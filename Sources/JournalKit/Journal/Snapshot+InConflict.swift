internal import Git
internal import JournalModel

extension Snapshot {
  /// Whether a file of a worktree has the lines that a merge leaves; not one that cannot be read.
  static func isInConflict(fileAt path: String) -> Bool {
    let bytes = (try? Files.read(path, atMost: Repository.largestFile)) ?? nil
    guard let bytes else { return false }
    return ConflictMarkers.line(in: String(decoding: bytes, as: UTF8.self)) != nil
  }

  /// Refuses to change a file of a worktree that one side of a stopped merge took out.
  func checkRemovedInConflict(after error: any Error) throws {
    guard case WriteRefusal.uncommittedChanges(let path) = error,
      try conflicts().contains(where: { $0.folder + $0.path == path })
    else { return }
    throw JournalProblem.removedInConflict(path: path)
  }
}
