internal import JournalModel

extension JournalChange {
  /// The same of what has a path; what was taken out so is never brought back.
  static let declares: @Sendable (_ message: String, _ path: String) -> Bool = { message, path in
    isDeclared(message, of: Layout.identifier(inName: path))
  }

  /// Whether files are of one entry, note, response or project.
  static let isSame: @Sendable (_ path: String, _ other: String) -> Bool = { path, other in
    guard Layout.isIdentified(path), Layout.isIdentified(other),
      let id = Layout.identifier(inName: path)
    else { return false }
    return id == Layout.identifier(inName: other)
  }

  /// Whether the message of a commit says that it takes out, or changes, what has that identifier:
  /// hackjournal's own do, so does `git revert`, and anybody's who writes the trailer.
  static func isDeclared(_ message: String, of id: Identifier?) -> Bool {
    let lines = message.split(separator: "\n")
    return lines.first.map { $0 == forgetting || isOfPeople($0) } ?? false
      || lines.contains { line in
        line.hasPrefix("Undoes: ") || line.hasPrefix("This reverts commit ")
          || (id.map { line == "Entry: \($0)" } ?? false)
      }
  }

  /// Whether a subject is that of a change of people: it can take a name out of the names of any files.
  private static func isOfPeople(_ subject: Substring) -> Bool {
    [
      "Change what is known of ", "Note the check-in of ", "Take back the check-in of ", "Import ",
      namesOut, joiningFiles,
    ].contains { subject.hasPrefix($0) }
  }

  /// Subject of a commit that takes names out of what a merge brought.
  static let withholding = "Withhold names"
  /// Subjects of what a check puts together.
  static let namesOut = "Keep names out that were taken back"
  static let joiningFiles = "Join two files of an attendee"
}
