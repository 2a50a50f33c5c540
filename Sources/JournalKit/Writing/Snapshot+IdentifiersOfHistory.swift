internal import Git
internal import JournalModel

extension Snapshot {
  /// Whatever commits said that they added, but for those that were undone; of an import whose
  /// message does not say it, what its files are.
  func identifiersOfHistory() throws -> Set<Identifier> {
    var added: [ObjectID: [Identifier]] = [:]
    var imports: [ObjectID] = []
    // The commit that undid each.
    var undoing: [String: String] = [:]
    try repository.walk(HistoryRange(tips: tips.all.map(\.commit.id))) { commit, bytes in
      let lines = String(decoding: bytes, as: UTF8.self).lines
      for line in lines {
        if line.hasPrefix("Entry: "), let id = Identifier(line.dropFirst(7)) {
          added[commit, default: []].append(id)
        } else if line.hasPrefix("Undoes: ") {
          undoing[String(line.dropFirst(8))] = "\(commit)"
        }
      }
      if added[commit] == nil, lines.contains(where: Self.isImport) { imports.append(commit) }
      return true
    }
    for commit in imports { added[commit] = try identifiersAdded(by: commit) }
    func isUndone(_ commit: String) -> Bool { undoing[commit].map { !isUndone($0) } ?? false }
    return Set(added.filter { !isUndone("\($0.key)") }.values.joined())
  }

  private static func isImport(_ line: String) -> Bool {
    line.hasPrefix("Import ") && line.hasSuffix(" entries")
  }

  private func identifiersAdded(by commit: ObjectID) throws -> [Identifier] {
    try repository.changes(of: commit).filter { $0.old == nil }
      .compactMap { Layout.identifier(inName: $0.path) }
  }
}
