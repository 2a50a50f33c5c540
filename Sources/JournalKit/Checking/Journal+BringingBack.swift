internal import Git

extension Journal {
  /// Puts entries, notes and responses back that the history has and the journal has no more, all
  /// in one commit, as they were. Each is named by the beginning of its identifier.
  package mutating func bringBack(
    _ prefixes: [String], _ authoring: Authoring
  ) throws -> [RemovedFile] {
    try write(authoring) { journal in
      let gone = try journal.removedFiles().filter { !$0.isForgotten }
      var found: [RemovedFile] = []
      for prefix in prefixes {
        let one = try Self.file(of: prefix, among: gone)
        if !found.contains(where: { $0.id == one.id }) { found.append(one) }
      }
      return (try journal.restoring(found), found)
    }
  }

  private static func file(of prefix: String, among gone: [RemovedFile]) throws -> RemovedFile {
    let fitting = gone.filter { $0.id.description.hasPrefix(prefix.lowercased()) }
    guard !prefix.isEmpty, let first = fitting.first else {
      throw JournalProblem.unknownIdentifier(prefix)
    }
    guard fitting.count == 1 else {
      throw JournalProblem.severalIdentifiers(
        prefix, candidates: fitting.map(\.id.description).sorted())
    }
    return first
  }

  private func restoring(_ files: [RemovedFile]) throws -> JournalChange {
    let (hidden, shown) = (files.filter(\.isPrivate), files.filter { !$0.isPrivate })
    var change = JournalChange(
      subject: Self.subject(bringingBack: shown), identifiers: shown.map(\.id))
    change.publicFiles = try changes(restoring: shown)
    change.privateFiles = try changes(restoring: hidden)
    change.privateWords = .init(
      subject: Self.subject(bringingBack: hidden), identifiers: hidden.map(\.id))
    let texts = change.publicFiles.compactMap(\.content)
    try refuseNames(in: texts.map { String(decoding: $0, as: UTF8.self) })
    return change
  }

  private func changes(restoring files: [RemovedFile]) throws -> [FileChange] {
    try files.map { FileChange(path: $0.path, content: try repository.blob($0.blob)) }
  }

  private static func subject(bringingBack files: [RemovedFile]) -> String {
    files.count == 1 ? "Bring back \(files[0].id)" : "Bring back \(files.count) files"
  }
}
