internal import JournalModel

extension JournalChange {
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
