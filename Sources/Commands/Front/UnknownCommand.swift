import JournalModel

/// A word in the place of a command that is none.
struct UnknownCommand: Failure {
  let word: String
  let similar: [String]
  /// The words before it, such as `attendee`.
  let group: [String]

  var explanation: Explanation {
    Explanation(
      code: .unknownCommand, "There is no command '\(word)'.",
      hint: Choice.didYouMean(similar) ?? help, status: .usage)
  }

  /// The command that tells of those there are; for a text the one that writes it down.
  private var help: String {
    guard group.isEmpty, word.contains(where: \.isWhitespace) else {
      return (["hackjournal help"] + group).joined(separator: " ")
    }
    return "to write it down: hackjournal add \(Shell.quoted(word))"
  }
}
