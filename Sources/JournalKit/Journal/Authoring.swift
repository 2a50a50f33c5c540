package import Git

/// Who writes, when, and how: what every write to a journal needs from outside.
package struct Authoring: Sendable {
  /// Whom the commit names; `--by` with an address puts another author here.
  package var identity: Identity
  /// How long to wait for others, whether to sync, and what git is told.
  package let settings: WriteSettings

  /// Takes what the command found out about its caller, once for the whole command.
  package init(identity: Identity, settings: WriteSettings) {
    self.identity = identity
    self.settings = settings
  }
}

/// What one command changes in a journal.
struct JournalChange {
  var publicFiles: [FileChange] = []
  var privateFiles: [FileChange] = []
  /// What the commit on the public branch says; never anything private.
  var subject: String
  var identifiers: [Identifier] = []

  /// What both commits say: the subject, and the identifiers as trailers.
  var message: String {
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
