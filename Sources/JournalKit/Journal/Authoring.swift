package import Foundation
package import Git

/// Who writes, when, and how: what every write to a journal needs from outside.
package struct Authoring: Sendable {
  /// Whom the commit names; `--by` with an address puts another author here.
  package var identity: Identity
  /// How long to wait for others, whether to sync, and what git is told.
  package let settings: WriteSettings
  /// The clock when the command began; commits are dated by `identity`, not by it.
  package let now: Date

  /// Takes what the command found out about its caller, once for the whole command.
  package init(identity: Identity, settings: WriteSettings, now: Date) {
    self.identity = identity
    self.settings = settings
    self.now = now
  }
}

/// What one command changes in a journal.
struct JournalChange {
  var publicFiles: [FileChange] = []
  var privateFiles: [FileChange] = []
  /// What the commit on the public branch says; never anything private.
  var subject: String
  /// What the commit on the private ref says.
  var privateSubject: String?
  var identifiers: [Identifier] = []

  func message(_ subject: String) -> String {
    let line = Self.shortened(subject)
    guard !identifiers.isEmpty else { return line + "\n" }
    return line + "\n\n" + identifiers.map { "Entry: \($0)\n" }.joined()
  }

  /// One line of at most 72 columns, without control characters.
  private static func shortened(_ subject: String) -> String {
    let line = VisibleText.line(subject)
    return line.count <= 72 ? line : line.prefix(71).trimmed + "…"
  }
}
