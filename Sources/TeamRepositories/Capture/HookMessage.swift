internal import Foundation
internal import Git
internal import JournalModel

/// Words of git to one of its hooks that nobody captured yet: a file that the hook writes before
/// anything can go wrong, and that a capture takes away when its commits are in the journal.
package struct HookMessage: Sendable, Equatable {
  /// Hook that wrote a file: the first part of its name.
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

  /// Hook that wrote it.
  package let source: Source
  /// Its whole path.
  package let path: String
  /// As git gave them to the hook, taken apart at spaces.
  package let lines: [[String]]

  /// Takes it off the list: what it says is in the journal.
  func remove() {
    unlink(path)
  }
}

extension TeamRepository {
  /// Everything that waits; files of other names are nobody's business.
  package func pending() throws -> [HookMessage] {
    try Files.names(in: pendingFolder).compactMap { name in
      let prefix = String(name.prefix { $0 != "." })
      guard let source = HookMessage.Source(rawValue: prefix),
        let bytes = try Files.read(pendingFolder + name)
      else { return nil }
      let lines = String(decoding: bytes, as: UTF8.self).lines
        .map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
      // Somebody is writing it where there is no line yet.
      return lines.isEmpty
        ? nil : HookMessage(source: source, path: pendingFolder + name, lines: lines)
    }
  }
}
