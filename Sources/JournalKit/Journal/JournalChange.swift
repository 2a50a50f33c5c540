package import Git
package import JournalModel

/// Files that one command changes in a journal, and the words of its commits.
package struct JournalChange {
  var publicFiles: [FileChange] = []
  var privateFiles: [FileChange] = []
  /// Subject of the commit on the public branch; never anything private.
  var subject: String
  var identifiers: [Identifier] = []
  /// Lines that the message of the public commit ends with.
  var trailers: [String] = []
  /// Words of the commit on the private ref, where they are not the same.
  var privateWords: Words?
  var undone = OwnChange()
  /// What is withheld once it is made; nil where nobody is hidden, or nobody looked yet.
  var withholding: Withholding?
  /// Those whose files get another name, as they were and as they are then; texts follow all at once, for
  /// one can be about several.
  var moves: [(former: Attendee, attendee: Attendee)] = []
  /// Those of whose names texts know nothing yet that they must not say them; told once it is made.
  var hidden: [NewlyHidden] = []
  /// Files without words that were not there: whom else they name, they named before.
  var pathsOfOldWords: Set<String> = []
  /// What a person calls files of theirs, by the path that they get.
  var sources: [String: String] = [:]
  /// Whether it mends what several people did: an undo of one of them leaves it alone.
  var isRepair = false
  /// Whether its message is what matters, and no file changes.
  var isWord = false

  /// Changes files of both refs with one subject.
  package init(
    publicFiles: [FileChange] = [], privateFiles: [FileChange] = [], subject: String,
    identifiers: [Identifier] = []
  ) {
    (self.publicFiles, self.privateFiles) = (publicFiles, privateFiles)
    (self.subject, self.identifiers) = (subject, identifiers)
  }

  /// Subject of the commits that forget somebody; nothing of whom.
  static let forgetting = "Forget an attendee"

  /// Beginning of a line that says of a commit that stands for others whose files it forgets.
  static let forgets = "Forgets: "

  /// A commit's subject and the identifiers that it is about.
  struct Words {
    var subject: String
    var identifiers: [Identifier] = []
  }

  subscript(isPrivate isPrivate: Bool) -> [FileChange] {
    get { isPrivate ? privateFiles : publicFiles }
    set { if isPrivate { privateFiles = newValue } else { publicFiles = newValue } }
  }

  /// One file more. In place: through the subscript each would copy all that are there.
  mutating func append(_ file: FileChange, isPrivate: Bool) {
    if isPrivate { privateFiles.append(file) } else { publicFiles.append(file) }
  }

  /// Each file once, as it was said last.
  func files(isPrivate: Bool) -> [FileChange] {
    var seen: Set<String> = []
    return self[isPrivate: isPrivate].reversed().filter { seen.insert($0.path).inserted }.reversed()
  }

  var isEmpty: Bool { publicFiles.isEmpty && privateFiles.isEmpty }

  func message(isPrivate: Bool) -> String {
    let own = Words(subject: subject, identifiers: identifiers)
    let words = isPrivate ? privateWords ?? own : own
    let undone = isPrivate ? undone.private : undone.published
    let trailers =
      words.identifiers.map { "Entry: \($0)\n" }
      + (isPrivate ? [] : self.trailers.map { $0 + "\n" })
      + (undone.map { ["Undoes: \($0)\n"] } ?? [])
    return Self.shortened(words.subject) + "\n"
      + (trailers.isEmpty ? "" : "\n" + trailers.joined())
  }

  /// A file that has another name from now on.
  static func moving(
    _ path: String, to other: String, content: String
  ) -> [FileChange] {
    (path == other ? [] : [.init(path: path, text: nil)]) + [.init(path: other, text: content)]
  }

  /// One line of at most 72 columns, without control characters.
  private static func shortened(_ subject: String) -> String {
    let line = VisibleText.line(subject)
    return line.count <= 72 ? line : line.prefix(71).trimmed + "…"
  }
}
