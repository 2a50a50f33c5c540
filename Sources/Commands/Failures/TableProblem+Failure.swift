import Exchange

extension TableProblem: Failure {
  var explanation: Explanation {
    let (message, hint) =
      switch self {
      case .noColumn(let label, let similar, let labels):
        (
          "There is no column '\(label)'.",
          Choice.didYouMean(similar) ?? "the columns are \(Choice.list(labels))"
        )
      case .noMap(let text):
        ("'\(text)' maps no column.", "write --map \"Column=field\", such as \"Who=name\"")
      case .unknownField(let word, let known):
        (
          "'\(word)' is nothing that a column can say.",
          "choose one of \(known.joined(separator: ", ")); or for a role of those who have a value: "
            + "--map \"Column:Value=role\""
        )
      case .noCondition(let text):
        ("'\(text)' is no condition.", "write --where \"Column=value\"")
      case .missingField(let field, let file, let labels):
        (
          "\(file) has no column `\(field)`.",
          "its first row must name the columns; say which one it is: --map \"Column=\(field)\"; they "
            + "are \(Choice.list(labels))\(field == "name" ? "; or entries: --as entries" : "")"
        )
      case .noKind(let file, let labels):
        (
          "\(file) has neither the columns of attendees nor those of answers or entries.",
          "its first row must name the columns; say which one has the names or the words: "
            + "--map \"Column=name\", --map \"Column=text\"; they are \(Choice.list(labels))"
        )
      case .noEntries(let file):
        (
          "\(file) has no entries: it is neither jrnl's JSON nor that of hackjournal list.",
          "jrnl --format json writes it, and so does hackjournal list --json"
        )
      case .severalKinds(let file):
        (
          "\(file) can be a list of attendees, or of what they wrote.",
          "say which it is: --as attendees, or --as notes"
        )
      }
    return Explanation(code: .usage, message, hint: hint, status: .usage)
  }
}
