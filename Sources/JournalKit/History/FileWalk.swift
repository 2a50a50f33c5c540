internal import Git
internal import JournalModel

/// Follows the file of an identifier back through the history of a ref.
///
/// Where histories were merged it goes on to the side from which the file came, as `git log -- FILE`
/// does.
struct FileWalk {
  private let id: Identifier
  /// Path of the file at the commit that is looked at; nil while it is not in the journal.
  private var path: String?
  private(set) var steps: [HistoryStep] = []

  init(id: Identifier, path: String?) {
    self.id = id
    self.path = path
  }

  mutating func run(from tip: ObjectID, in repository: Repository) throws {
    var next: ObjectID? = tip
    while let commit = next {
      next = try step(at: commit, in: repository)
    }
  }

  /// Looks at one commit, and answers the parent with which to go on.
  private mutating func step(
    at commit: ObjectID, in repository: Repository
  ) throws -> ObjectID? {
    let parents = try repository.parents(of: commit)
    guard let path else {
      guard let parent = parents.first, let former = try removed(by: commit, in: repository) else {
        return parents.first
      }
      try append(commit, event: .removed, path: former, in: repository)
      self.path = former
      return parent
    }
    let blob = try repository.fileID(at: path, inCommit: commit)
    var changed: (parent: ObjectID, blob: ObjectID)?
    for parent in parents {
      guard let old = try repository.fileID(at: path, inCommit: parent) else { continue }
      if old == blob { return parent }
      changed = changed ?? (parent, old)
    }
    guard let changed, let blob else {
      return try moved(at: commit, parents: parents, blob: blob, in: repository)
    }
    let fields = repository.differingFields(changed.blob, blob)
    try append(commit, event: .changed, path: path, fields: fields, in: repository)
    return changed.parent
  }

  /// The commit gave the file its name: it was elsewhere before, or nowhere.
  private mutating func moved(
    at commit: ObjectID, parents: [ObjectID], blob: ObjectID?,
    in repository: Repository
  ) throws -> ObjectID? {
    guard let path else { return parents.first }
    guard let parent = parents.first, let former = try removed(by: commit, in: repository),
      let old = try repository.fileID(at: former, inCommit: parent), let blob
    else {
      try append(commit, event: .added, path: path, in: repository)
      self.path = nil
      return parents.first
    }
    let fields = repository.differingFields(old, blob)
    try append(commit, event: .moved, path: path, fields: fields, in: repository)
    self.path = former
    return parent
  }

  private func removed(
    by commit: ObjectID, in repository: Repository
  ) throws -> String? {
    try repository.changes(of: commit).first { change in
      guard change.new == nil, let old = change.old else { return false }
      return repository.identifier(of: old, at: change.path) == id
    }?.path
  }

  private mutating func append(
    _ commit: ObjectID, event: HistoryStep.Event, path: String, fields: [String] = [],
    in repository: Repository
  ) throws {
    guard let authored = try repository.authoredCommit(commit) else { return }
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
