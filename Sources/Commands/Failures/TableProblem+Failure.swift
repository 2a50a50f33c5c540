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
          "choose one of \(known.joined(separator: ", "))"
        )
      case .noCondition(let text):
        ("'\(text)' is no condition.", "write --where \"Column=value\"")
      case .missingField(let field, let file):
        (
          "\(file) has no column `\(field)`.",
          "its first row must name the columns; say which one it is: --map \"Column=\(field)\""
        )
      case .missingNames(let file, let labels):
        (
          "\(file) has no column `name`.",
          "its first row must name the columns; say which one has the names: "
            + "--map \"Column=name\"; they are \(Choice.list(labels))"
        )
      }
    return Explanation(code: .usage, message, hint: hint, status: .usage)
  }
}
