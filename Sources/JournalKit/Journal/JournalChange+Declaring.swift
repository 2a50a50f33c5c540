internal import JournalModel

extension JournalChange {
  /// The same of what has a path; what was taken out so is never brought back.
  static let declares: @Sendable (_ message: String, _ path: String) -> Bool = { message, path in
    isDeclared(message, of: Layout.identifier(inName: path))
  }

  /// Whether the message of a commit says that it takes out, or changes, what has that identifier:
  /// hackjournal's own do, so does `git revert`, and anybody's who writes the trailer.
  static func isDeclared(_ message: String, of id: Identifier?) -> Bool {
    let lines = message.split(separator: "\n")
    return lines.first.map { $0 == forgetting } ?? false
      || lines.contains { line in
        line.hasPrefix("Undoes: ") || line.hasPrefix("This reverts commit ")
          || (id.map { line == "Entry: \($0)" } ?? false)
      }
  }
}
