import JournalModel

/// A command of before, which is answered with the line to type now.
struct OldCommand: Failure {
  private let name: String
  private let line: String

  private static let table: [(old: [String], now: String)] = [
    (["today"], "hackjournal"), (["follow-ups", "--all"], "hackjournal list -k follow-up"),
    (["follow-ups"], "hackjournal list --open"),
    (["tags"], "hackjournal stats --by tag"), (["projects"], "hackjournal project list"),
    (["config"], "git config"), (["attendee", "import"], "hackjournal import"),
    (["attendee", "show"], "hackjournal show"),
    (["event", "show"], "hackjournal show event"), (["note", "import"], "hackjournal import"),
    (["note", "--mail"], "pipe the text to hackjournal note WHO"),
  ]

  /// Nil if they are no words of before, or if there is such a command.
  init?(_ words: [String], insteadOf path: CommandPath) {
    let found = Self.table.first { old, _ in words.starts(with: old) && path.names.count < old.count
    }
    guard let (old, now) = found else { return nil }
    let rest = words.dropFirst(old.count).map { Typed.withoutMarks($0) }
    // Somebody can be called `import`.
    if old == ["note", "import"], rest.first?.wholeMatch(of: /\S+\.[A-Za-z]{2,4}|-/) == nil {
      return nil
    }
    name = old.joined(separator: " ")
    let words = old == ["config"] ? Self.keyed(rest) : old.last == "--mail" ? [] : rest
    line = ([now] + words.map { Shell.quoted($0) }).joined(separator: " ")
  }

  var explanation: Explanation {
    Explanation(
      code: .unknownCommand, "There is no '\(name)' any more.", hint: line, status: .usage)
  }

  private static func keyed(_ words: [String]) -> [String] {
    guard let index = words.firstIndex(where: { !$0.hasPrefix("-") }) else {
      return ["--get-regexp", "^hackjournal"]
    }
    var words = words
    if !words[index].hasPrefix("hackjournal.") { words[index] = "hackjournal.\(words[index])" }
    return words
  }
}
