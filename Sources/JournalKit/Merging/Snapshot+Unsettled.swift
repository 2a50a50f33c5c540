internal import Git
internal import JournalModel

extension Snapshot {
  /// What merges overruled and nobody has changed again or kept since, in the order of paths.
  package func unsettled() throws -> [Unsettled] {
    guard let tip = tips.publicTip?.id else { return [] }
    var walk = UnsettledWalk(in: repository)
    return try walk.run(from: tip)
      .compactMap { try unsettled($0.key, by: $0.value, at: tip) }
      .sorted {
        ($0.path, $0.commit.committer.seconds, $0.commit.id)
          < ($1.path, $1.commit.committer.seconds, $1.commit.id)
      }
  }

  /// Those that a word means. Throws where it means several things, or none.
  func unsettled(named word: String) throws -> [Unsettled] {
    let found = try unsettled().filter { $0.isMeant(by: word) }
    guard !found.isEmpty else { throw JournalProblem.nothingOverruled(word) }
    let handles = Set(found.map(\.handle))
    guard handles.count == 1 else {
      throw JournalProblem.severalIdentifiers(word, candidates: handles.sorted())
    }
    return found
  }

  private func unsettled(
    _ mark: UnsettledMark, by merge: ObjectID, at tip: ObjectID
  ) throws -> Unsettled? {
    guard let commit = try repository.authoredCommit(mark.commit) else { return nil }
    let said = try path(of: mark.name, in: mark.commit) ?? mark.name
    let path = try path(of: mark.name, in: tip) ?? said
    var values: [DocumentMerge.Superseded] = []
    if let standing = try content(at: path, in: tip) {
      let base = try beginning(of: said, before: merge)
      // Of what cannot be read nobody can tell which value it was.
      let together = try? FileMerge(
        of: path, base: base ?? "", newer: standing,
        older: content(at: said, in: mark.commit) ?? "")
      values = together?.superseded ?? [.init(key: "", lines: "", standing: "")]
    }
    return Unsettled(path: path, commit: commit, values: values, mark: mark, merge: merge)
  }

  /// What both sides of a merge began with; nil if that had no such file.
  func beginning(of path: String, before merge: ObjectID) throws -> String? {
    let sides = try repository.parents(of: merge)
    guard sides.count == 2, let base = try repository.mergeBases(of: sides[0], sides[1]).min()
    else { return nil }
    return try content(at: self.path(of: UnsettledMark.name(of: path), in: base) ?? path, in: base)
  }

  func content(at path: String, in commit: ObjectID) throws -> String? {
    try repository.fileID(at: path, inCommit: commit).map {
      try repository.text(of: $0, path: path)
    }
  }

  /// The path of the file that a merge named; nil where a commit has none.
  func path(of name: String, in commit: ObjectID) throws -> String? {
    guard let id = Identifier(name) else {
      return try repository.fileID(at: name, inCommit: commit).map { _ in name }
    }
    let tree = try repository.commit(commit).tree
    return try repository.changes(from: nil, to: tree, depth: .max)
      .first { Layout.identifier(inName: $0.path) == id }?.path
  }
}
