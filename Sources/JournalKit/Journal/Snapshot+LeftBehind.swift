internal import Git
internal import JournalModel

/// A commit of ours that nobody meant to leave behind, and what brings its files back.
struct Returning {
  let left: LeftBehind
  /// From the files as the journal has them to what they were last.
  let changes: [TreeChange]
}

extension Snapshot {
  /// Files that git left behind since our last write, and that the next one brings back.
  package func pathsLeftBehind() throws -> [String] {
    guard let look = try repository.lookBack(on: reference, tip: tips.publicTip?.id) else {
      return []
    }
    return try repository.ifReadable { try returning(since: look.start) }.flatMap(\.changes).map(
      \.path
    ).sorted()
  }

  /// What git left behind without having seen it, and nobody has made again since; each after what it
  /// stands on. What was left since the last write is the next one's to bring back.
  func returning(since last: ObjectID? = nil) throws -> [Returning] {
    guard let tip = tips.publicTip else { return [] }
    let left = try repository.leftBehind(on: reference, tip: tip.id, since: last)
    var lives: [String: LeftLife] = [:]
    for (place, one) in left.enumerated() {
      for change in try repository.changes(of: one.commit) {
        // What a person had seen later than that is on purpose, and so ends it.
        lives[change.path] =
          one.isUnseen ? LeftLife(change, in: one, at: place, after: lives[change.path]) : nil
      }
    }
    let missing = try lives.filter { path, life in try isMissing(path, life, at: tip) }
    let changes = Dictionary(grouping: missing, by: \.value.place)
    return left.enumerated().compactMap { place, one in
      changes[place].map { Returning(left: one, changes: $0.map { $1.change(of: $0) }) }
    }
  }

  /// Whether a file is as it was before its first commit that was left behind, and has not been since
  /// as one of them made it.
  private func isMissing(_ path: String, _ life: LeftLife, at tip: Commit) throws -> Bool {
    guard try repository.entry(at: path, in: tip.tree)?.id == life.old else { return false }
    guard life.contents.last != life.old else { return false }
    return try !repository.commits(from: tip.id, notIn: [life.movedTo]).contains { commit in
      life.contents.contains(try repository.fileID(at: path, inCommit: commit))
    }
  }
}

/// What commits that were left behind did to a file, one after the other: it comes back as the last
/// of them left it, for that is what a worktree may still have.
private struct LeftLife {
  /// The first commit, by its place among all.
  let place: Int
  let old: ObjectID?
  let contents: [ObjectID?]
  let movedTo: ObjectID

  init(_ change: TreeChange, in left: LeftBehind, at place: Int, after former: LeftLife?) {
    (self.place, old) = former.map { ($0.place, $0.old) } ?? (place, change.old)
    contents = (former?.contents ?? []) + [change.new]
    movedTo = left.movedTo
  }

  func change(of path: String) -> TreeChange {
    TreeChange(path: path, old: old, new: contents.last ?? nil)
  }
}
