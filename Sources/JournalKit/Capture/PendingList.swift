internal import Foundation
package import Git

/// What git told its hooks and nobody captured yet: files that the hooks write before anything can
/// go wrong, and that a capture takes away when their commits are in the journal.
package struct PendingList: Sendable, Equatable {
  /// Below the git folder that all worktrees share. With a final slash.
  package let folder: String

  /// Which hook wrote a file: the first part of its name.
  package enum Source: String, Sendable, CaseIterable {
    /// Lines with a new commit each.
    case postCommit = "post-commit"
    /// The same, made while a rebase stood still: some are only steps on the way.
    case rebasing = "rebasing"
    /// Lines with an old and a new commit.
    case postRewrite = "post-rewrite"
    /// Lines with the old and the new commit of a ref, and the ref.
    case postReceive = "post-receive"
  }

  /// One file of the list.
  package struct Note: Sendable, Equatable {
    /// Which hook wrote it.
    package let source: Source
    /// Its whole path.
    package let path: String
    /// As git gave them to the hook, taken apart at spaces.
    package let lines: [[String]]
  }

  /// Everything that waits; files of other names are nobody's business.
  package func notes() throws(SystemError) -> [Note] {
    var notes: [Note] = []
    for name in try Files.names(in: folder) {
      let prefix = String(name.prefix { $0 != "." })
      guard let source = Source(rawValue: prefix), let bytes = try Files.read(folder + name) else {
        continue
      }
      let lines = String(decoding: bytes, as: UTF8.self).lines
        .map { $0.split(separator: " ").map(String.init) }
      let whole = lines.filter { !$0.isEmpty }
      // Somebody is writing it.
      guard !whole.isEmpty else { continue }
      notes.append(Note(source: source, path: folder + name, lines: whole))
    }
    return notes
  }

  /// Takes a file off the list: what it says is in the journal.
  package func remove(_ note: Note) {
    unlink(note.path)
  }
}
