internal import Git
internal import JournalModel

/// Follows the file of an identifier back through the history of a ref.
///
/// Where histories were merged it follows the file on every side that has it. A merge itself is nobody's
/// change: what it has is from one side or the other.
struct FileWalk {
  /// A commit that is still to be looked at.
  private struct Place: Hashable {
    let commit: ObjectID
    /// Path of the file there; nil while it is not in the journal.
    var path: String?
  }

  private let id: Identifier
  private let path: String?
  private var open: [Place] = []
  private var seen: Set<Place> = []
  private(set) var steps: [HistoryStep] = []

  init(id: Identifier, path: String?) {
    self.id = id
    self.path = path
  }

  mutating func run(from tip: ObjectID, in repository: Repository) throws {
    go(to: Place(commit: tip, path: path))
    while let place = try next(in: repository) {
      let parents = try repository.parents(of: place.commit)
      if parents.count > 1 {
        try pass(place, to: parents, in: repository)
      } else {
        try step(at: place, from: parents.first, in: repository)
      }
    }
  }

  private mutating func go(to place: Place) {
    if seen.insert(place).inserted { open.append(place) }
  }

  /// On several sides the one that was committed last.
  private mutating func next(in repository: Repository) throws -> Place? {
    guard open.count > 1 else { return open.popLast() }
    let times = try open.map { try repository.authoredCommit($0.commit)?.committer.seconds ?? 0 }
    let newest = times.indices.max { times[$0] < times[$1] } ?? 0
    return open.remove(at: newest)
  }

  /// Goes on to the sides of a merge that have the file, and to all where the merge has it not.
  private mutating func pass(
    _ place: Place, to parents: [ObjectID], in repository: Repository
  ) throws {
    let sides = try parents.map { parent in
      Place(commit: parent, path: try former(of: place, in: parent, repository))
    }
    // Where it is gone, a side that has it not may have taken it out.
    let followed = place.path == nil ? sides : sides.filter { $0.path != nil }
    for side in followed.isEmpty ? [sides[0]] : followed { go(to: side) }
  }

  /// Path that the file of a merge has on one of its sides.
  private func former(
    of place: Place, in parent: ObjectID, _ repository: Repository
  ) throws -> String? {
    if let path = place.path, try repository.fileID(at: path, inCommit: parent) != nil {
      return path
    }
    let trees = (try repository.commit(parent).tree, try repository.commit(place.commit).tree)
    return removed(by: try repository.changes(from: trees.0, to: trees.1), in: repository)
  }

  /// Looks at one commit, and goes on to its parent.
  private mutating func step(
    at place: Place, from parent: ObjectID?, in repository: Repository
  ) throws {
    guard let path = place.path else {
      guard let parent else { return }
      let former = removed(by: try repository.changes(of: place.commit), in: repository)
      if let former { try append(place.commit, event: .removed, path: former, in: repository) }
      return go(to: Place(commit: parent, path: former))
    }
    let blob = try repository.fileID(at: path, inCommit: place.commit)
    guard let parent, let blob, let old = try repository.fileID(at: path, inCommit: parent) else {
      return try moved(at: place, from: parent, blob: blob, in: repository)
    }
    if old != blob {
      let fields = repository.differingFields(old, blob)
      try append(place.commit, event: .changed, path: path, fields: fields, in: repository)
    }
    go(to: Place(commit: parent, path: path))
  }

  /// The commit gave the file its name: it was elsewhere before, or nowhere.
  private mutating func moved(
    at place: Place, from parent: ObjectID?, blob: ObjectID?, in repository: Repository
  ) throws {
    guard let path = place.path else { return }
    let former = removed(by: try repository.changes(of: place.commit), in: repository)
    guard let parent, let former, let blob,
      let old = try repository.fileID(at: former, inCommit: parent)
    else {
      try append(place.commit, event: .added, path: path, in: repository)
      if let parent { go(to: Place(commit: parent)) }
      return
    }
    let fields = repository.differingFields(old, blob)
    try append(place.commit, event: .moved, path: path, fields: fields, in: repository)
    go(to: Place(commit: parent, path: former))
  }

  private func removed(by changes: [TreeChange], in repository: Repository) -> String? {
    changes.first { change in
      guard change.new == nil, let old = change.old else { return false }
      return repository.identifier(of: old, at: change.path) == id
    }?.path
  }

  private mutating func append(
    _ commit: ObjectID, event: HistoryStep.Event, path: String, fields: [String] = [],
    in repository: Repository
  ) throws {
    guard !steps.contains(where: { $0.commit.id == commit }),
      let authored = try repository.authoredCommit(commit)
    else { return }
    steps.append(HistoryStep(commit: authored, event: event, path: path, fields: fields))
  }
}

extension Repository {
  /// By its name or by what it says; nil for files that have none.
  func identifier(of blob: ObjectID, at path: String) -> Identifier? {
    guard Layout.isIdentified(path) else { return nil }
    if let id = Layout.identifier(inName: path) { return id }
    do {
      let document = try Document(text(of: blob, path: path), as: .frontMatter)
      return try document.text("id").flatMap { Identifier($0) } ?? Identifier(path: path)
    } catch {
      return Identifier(path: path)
    }
  }

  /// The keys that two files have differently, and `text`; none where one cannot be read.
  fileprivate func differingFields(_ old: ObjectID, _ new: ObjectID) -> [String] {
    guard old != new else { return [] }
    do {
      let documents = try [old, new].map {
        try Document(text(of: $0, path: ""), as: .frontMatter)
      }
      let keys = documents.flatMap { $0.fields.map(\.key) }
      let differing = keys.filter { documents[0].node($0) != documents[1].node($0) }
      let isReworded = documents[0].body.trimmedLines != documents[1].body.trimmedLines
      return Set(differing).sorted() + (isReworded ? ["text"] : [])
    } catch {
      return []
    }
  }
}
