package import Git
package import JournalModel

/// Who writes, when, and how: what every write to a journal needs from outside.
package struct Authoring: Sendable {
  /// Whom the commit names; `--by` with an address puts another author here.
  package var identity: Identity
  /// How long to wait for others, whether to sync, and what git is told.
  package let settings: WriteSettings
  let effect: WriteEffect

  /// Takes what the command found out about its caller, once for the whole command.
  package init(identity: Identity, settings: WriteSettings, effect: WriteEffect = .written) {
    self.identity = identity
    self.settings = settings
    self.effect = effect
  }
}

/// What becomes of a change.
package enum WriteEffect: Sendable {
  /// It is committed.
  case written
  /// It is planned, and thrown as a `DryRun`: nothing is written, nor locked.
  case dryRun
}

/// The change that a command would have made.
package struct DryRun: Error, Sendable {
  /// In the order of the commit, those for the private ref at the end.
  package let files: [File]

  package init(files: [File]) {
    self.files = files
  }

  /// What would become of a file.
  package struct File: Sendable {
    /// From the top of the journal; of a hook, where it is.
    package let path: String
    /// Nil for one that would be removed.
    package let bytes: [UInt8]?
    /// Whether it stands on the private ref.
    package let isPrivate: Bool

    /// A public one.
    package init(path: String, bytes: [UInt8]?) {
      (self.path, self.bytes, isPrivate) = (path, bytes, false)
    }
  }

  init(_ change: JournalChange) {
    files =
      change.publicFiles.map { File($0, isPrivate: false) }
      + change.privateFiles.map { File($0, isPrivate: true) }
  }
}

extension DryRun.File {
  fileprivate init(_ change: FileChange, isPrivate: Bool) {
    path = change.path
    bytes = change.content
    self.isPrivate = isPrivate
  }
}

/// What one command changes in a journal.
package struct JournalChange {
  var publicFiles: [FileChange] = []
  var privateFiles: [FileChange] = []
  /// What the commit on the public branch says; never anything private.
  var subject: String
  var identifiers: [Identifier] = []
  /// What the commit on the private ref says, where it is not the same.
  var privateWords: Words?
  /// The commits that this change takes back.
  var undone = OwnChange.Halves()

  /// Changes files of both refs with one subject.
  package init(
    publicFiles: [FileChange] = [], privateFiles: [FileChange] = [], subject: String,
    identifiers: [Identifier] = []
  ) {
    (self.publicFiles, self.privateFiles) = (publicFiles, privateFiles)
    (self.subject, self.identifiers) = (subject, identifiers)
  }

  /// A commit's subject and the identifiers that it is about.
  struct Words {
    var subject: String
    var identifiers: [Identifier] = []
  }

  /// Whether nothing changes.
  var isEmpty: Bool { publicFiles.isEmpty && privateFiles.isEmpty }

  /// What the commit on the public branch says: the subject, and what it is about as trailers.
  var message: String {
    Self.message(Words(subject: subject, identifiers: identifiers), undone: undone.published)
  }

  /// What the commit on the private ref says.
  var privateMessage: String {
    let words = privateWords ?? Words(subject: subject, identifiers: identifiers)
    return Self.message(words, undone: undone.private)
  }

  private static func message(_ words: Words, undone: OwnChange.Half?) -> String {
    let trailers =
      words.identifiers.map { "Entry: \($0)\n" } + (undone.map { ["Undoes: \($0.commit)\n"] } ?? [])
    return shortened(words.subject) + "\n"
      + (trailers.isEmpty ? "" : "\n" + trailers.joined())
  }

  /// One line of at most 72 columns, without control characters.
  private static func shortened(_ subject: String) -> String {
    let line = VisibleText.line(subject)
    return line.count <= 72 ? line : line.prefix(71).trimmed + "…"
  }
}
