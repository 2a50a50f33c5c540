internal import Git

extension Journal {
  /// What finds private things in a text.
  package func leakFinder() throws -> LeakFinder {
    let notes = try dates().flatMap { try self.notes(on: $0).values.map(\.value) }
    return LeakFinder(try attendees().values, notes)
  }

  /// What the public branch gives away: in its files and their names, and in the messages of its
  /// commits.
  package func leaks(_ finder: LeakFinder) throws -> [Leak] {
    guard let tip = tips.publicTip else { return [] }
    var leaks: [Leak] = []
    for file in try repository.files(in: tip.tree) {
      let words = file.path.replacing("/", with: " ").replacing("-", with: " ")
      leaks += finder.leaks(in: words, at: file.path)
      guard file.path.hasSuffix(".md") || file.path == Layout.event else { continue }
      do {
        leaks += finder.leaks(in: try repository.text(of: file.id, path: file.path), at: file.path)
      } catch {
        // A file that nobody can read as text has been told of when the journal was read.
        continue
      }
    }
    try repository.walk(HistoryRange(tips: [tip.id])) { id, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let message = text.firstRange(of: "\n\n").map { text[$0.upperBound...] } ?? ""
      leaks += finder.leaks(in: String(message), at: "commit \(id.hex.prefix(10))")
      return true
    }
    return leaks
  }
}

extension Repository {
  /// A file of a tree, with its whole path.
  fileprivate struct TreeFile {
    let path: String
    let id: ObjectID
  }

  /// Every file below a tree; links and submodules are left out.
  fileprivate func files(in tree: ObjectID, under folder: String = "") throws -> [TreeFile] {
    try self.tree(tree).flatMap { entry -> [TreeFile] in
      let path = folder + entry.name
      switch entry.kind {
      case .file: return [TreeFile(path: path, id: entry.id)]
      case .folder: return try files(in: entry.id, under: path + "/")
      case .other: return []
      }
    }
  }
}
