internal import Git
package import JournalModel

extension Snapshot {
  /// Finder of attendees' private things in a text. Fails where a note cannot be read: its words
  /// could be anywhere.
  package func leakFinder(of attendees: [Attendee]) throws -> LeakFinder {
    let notes = try dates().flatMap { try self.notes(on: $0).complete().map(\.value) }
    return LeakFinder(attendees, notes: notes)
  }

  /// Private things that the public branch gives away, in its files and their names and in the
  /// messages of its commits.
  package func leaks(_ finder: LeakFinder) throws -> [Leak] {
    guard let tip = tips.publicTip else { return [] }
    var leaks = try self.leaks(finder, inFilesOf: tip)
    try repository.walk(HistoryRange(tips: [tip.id])) { id, bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      let message = text.firstRange(of: "\n\n").map { text[$0.upperBound...] } ?? ""
      leaks += finder.leaks(in: String(message), at: Leak.commit + id.hex.prefix(10))
      return true
    }
    return leaks
  }

  func leaks(_ finder: LeakFinder, inFilesOf tip: Commit) throws -> [Leak] {
    var leaks: [Leak] = []
    for file in try repository.files(in: tip.tree) {
      let words = file.path.replacing("/", with: " ").replacing("-", with: " ")
      leaks += finder.leaks(in: words, at: file.path)
      guard file.path.hasSuffix(".md") || file.path == Layout.event else { continue }
      do {
        leaks += finder.leaks(in: try repository.text(of: file.id, path: file.path), at: file.path)
      } catch let error as FileProblem {
        // A file that nobody can read as text has been told of when the journal was read.
        guard !error.isLost else { throw JournalProblem.unreadable(error) }
      }
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
  ///
  /// The same folder is looked into once: in a tree that somebody made of two times the same subtree
  /// at each of a hundred levels, there would be no end of paths. Nor is there a file behind a path
  /// that no system takes.
  fileprivate func files(in tree: ObjectID) throws -> [TreeFile] {
    let longestPath = 4096
    var files: [TreeFile] = []
    var seen: Set<ObjectID> = [tree]
    var folders = [(path: "", tree: tree)]
    while let folder = folders.popLast() {
      for entry in try self.tree(folder.tree) {
        let path = folder.path + entry.name
        switch entry.kind {
        case .file: files.append(TreeFile(path: path, id: entry.id))
        case .folder where path.utf8.count < longestPath && seen.insert(entry.id).inserted:
          folders.append((path + "/", entry.id))
        case .folder, .other: break
        }
      }
    }
    return files.sorted { $0.path < $1.path }
  }
}
