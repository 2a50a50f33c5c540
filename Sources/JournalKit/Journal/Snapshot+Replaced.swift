internal import Git

extension Snapshot {
  /// Refuses if git shows something else in place of a part of what is read: then `git show` and we would
  /// tell two stories.
  func refuseReplaced() throws {
    let replaced = try repository.replacedObjects()
    guard !replaced.isEmpty else { return }
    for tip in [tips.publicTip, tips.privateTip].compactMap({ $0 }) {
      guard let part = try repository.parts(of: tip).intersection(replaced).first else { continue }
      throw JournalProblem.replaced(part.hex, branch: branch)
    }
  }
}

extension Repository {
  /// A commit, its tree, and all that is in that.
  fileprivate func parts(of commit: Commit) throws -> Set<ObjectID> {
    var parts: Set = [commit.id, commit.tree]
    var folders = [commit.tree]
    while let folder = folders.popLast() {
      for entry in try tree(folder) where parts.insert(entry.id).inserted && entry.kind == .folder {
        folders.append(entry.id)
      }
    }
    return parts
  }
}
