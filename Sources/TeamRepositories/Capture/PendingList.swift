internal import Foundation
package import Git
internal import JournalModel

/// Words of git to its hooks that nobody captured yet: files that the hooks write before anything
/// can go wrong, and that a capture takes away when their commits are in the journal.
package struct PendingList: Sendable, Equatable {
  /// Below the git folder that all worktrees share. With a final slash.
  package let folder: String

  /// Everything that waits; files of other names are nobody's business.
  package func messages() throws(SystemError) -> [HookMessage] {
    var messages: [HookMessage] = []
    for name in try Files.names(in: folder) {
      let prefix = String(name.prefix { $0 != "." })
      guard let source = HookMessage.Source(rawValue: prefix),
        let bytes = try Files.read(folder + name)
      else {
        continue
      }
      let lines = String(decoding: bytes, as: UTF8.self).lines
        .map { $0.split(separator: " ").map(String.init) }
      let whole = lines.filter { !$0.isEmpty }
      // Somebody is writing it.
      guard !whole.isEmpty else { continue }
      messages.append(HookMessage(source: source, path: folder + name, lines: whole))
    }
    return messages
  }

  /// Takes a file off the list: what it says is in the journal.
  package func remove(_ message: HookMessage) {
    unlink(message.path)
  }
}
