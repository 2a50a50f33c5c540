internal import Git
internal import JournalModel

/// Two commits of one ref, and the tree that both become.
struct CommitMerge {
  let repository: Repository
  let ours, theirs: ObjectID
  /// What both began with, in an order that does not depend on which of the two is ours.
  let bases: [ObjectID]
  private let trees: (bases: [ObjectID], ours: ObjectID, theirs: ObjectID)
  let history: MergeHistory

  /// `base` is what both began with where the history does not tell, since somebody rewrote it.
  init(
    of ours: ObjectID, and theirs: ObjectID, since base: ObjectID? = nil,
    in repository: Repository
  ) throws {
    (self.repository, self.ours, self.theirs) = (repository, ours, theirs)
    bases = try (base.map { [$0] } ?? repository.mergeBases(of: ours, theirs)).sorted()
    trees = try (
      bases.map { try repository.commit($0).tree }, repository.commit(ours).tree,
      repository.commit(theirs).tree
    )
    history = MergeHistory(of: ours, and: theirs, in: repository)
  }

  /// Whether the two have something in common to begin with.
  var isRelated: Bool { !bases.isEmpty }

  /// The tree of both, and what makes the tree of ours that one.
  func merged(
    removedBy side: MergeSides<ObjectID>.Remover
  ) throws -> (merge: TreeMerge<CommitMerge>, changes: [FileChange]) {
    var (sides, present) = try sides()
    sides.remover = side
    let merge = try TreeMerge(sides, from: self)
    let gone = present.keys.filter { merge.files[$0] == nil }
      .map { FileChange(path: $0, content: nil) }
    let changed = try merge.files.filter { $0.value != present[$0.key].map { .blob($0) } }
      .map { path, content in try change(of: path, to: content) }
    return (merge, (gone + changed).sorted { $0.path < $1.path })
  }

  /// The states at the paths at which any of them differs from a base, and what ours has there.
  private func sides() throws -> (MergeSides<ObjectID>, present: [String: ObjectID]) {
    let differing = try (trees.bases.isEmpty ? [nil] : trees.bases.map(Optional.some)).map { base in
      (
        ours: try changes(from: base, to: trees.ours),
        theirs: try changes(from: base, to: trees.theirs)
      )
    }
    let paths = Set(differing.flatMap { [$0.ours.keys, $0.theirs.keys].joined() })
    var bases = differing.map { _ in [String: ObjectID]() }
    var (ours, theirs) = ([String: ObjectID](), [String: ObjectID]())
    for path in paths {
      let (mine, other) = (
        differing.lazy.compactMap { $0.ours[path] }.first,
        differing.lazy.compactMap { $0.theirs[path] }.first
      )
      // A side that is as a base is has what the base has, which the other side's change tells.
      ours[path] = mine == nil ? other?.old : mine?.new
      theirs[path] = other == nil ? mine?.old : other?.new
      for (index, one) in differing.enumerated() {
        let change = one.ours[path] ?? one.theirs[path]
        bases[index][path] = change == nil ? ours[path] : change?.old
      }
    }
    let former = self.bases.isEmpty ? [] : bases
    return (MergeSides(bases: former, ours: ours, theirs: theirs), ours)
  }

  private func changes(from base: ObjectID?, to tree: ObjectID) throws -> [String: TreeChange] {
    let changes = try repository.changes(from: base, to: tree, depth: .max)
    return Dictionary(changes.map { ($0.path, $0) }) { first, _ in first }
  }

  private func change(
    of path: String, to content: TreeMerge<CommitMerge>.Content
  ) throws -> FileChange {
    switch content {
    case .text(let text): return FileChange(path: path, text: text)
    case .blob(let id):
      if let entry = try repository.entry(at: path, in: trees.theirs), entry.id == id {
        guard entry.kind == .file, !entry.isExecutable else { throw MergeProblem.notPlain(path) }
      }
      var change = FileChange(path: path, content: try repository.blob(id))
      change.blob = id
      return change
    }
  }
}

extension CommitMerge: MergeSource {
  func text(of blob: ObjectID) throws -> String? {
    let bytes = try repository.blob(blob)
    return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
  }

  func isOursNewer(_ thing: Thing) throws -> Bool {
    try history.lastChange(of: thing, by: .ours) > history.lastChange(of: thing, by: .theirs)
  }

  func isTakenOut(_ thing: Thing) throws -> Bool { try history.isTakenOut(thing) }

  func isThere(_ path: String) throws -> Bool {
    try [trees.ours, trees.theirs].contains { try repository.entry(at: path, in: $0) != nil }
  }
}
