/// A file of the journal that cannot be read; the others still can.
package struct FileProblem: Error, Equatable, Sendable {
  /// From the top of the journal's tree; `the text` for one that is not in a journal yet.
  package let path: String
  /// Counted from 1.
  package let line: Int
  /// Without path and line, such as `the entry has no text`.
  package let message: String
  /// Whether the file is read as it was when it could be read last; else it is left out.
  package var isReadAsBefore = false

  /// The ref that has the file, where that is not the branch; nobody finds it in a worktree.
  package var privateReference: String?

  /// Takes the path, the line, counted from 1, and a message without the two.
  package init(path: String, line: Int, message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  /// Whether git cannot read the file, perhaps only now; else it says something that it must not.
  package var isLost: Bool { message.hasPrefix(Self.unreadableByGit) }

  /// Whether a merge stopped in the file, and somebody committed it so.
  package var isConflict: Bool { message == ConflictMarkers.message }

  /// Beginning of the message where the object is missing or damaged.
  package static let unreadableByGit = "git cannot read it"

  /// The message where the bytes are something else.
  package static let notText = "this is not text in UTF-8"
}
