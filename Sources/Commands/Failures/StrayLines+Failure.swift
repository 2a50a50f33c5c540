import JournalModel

extension StrayLines: Failure {
  var explanation: Explanation {
    Explanation(
      code: .usage,
      "'\(VisibleText.line(lines.joined(separator: " ")))' below the line is none of the fields.",
      hint: "the fields are \(keys.joined(separator: ", ")); text stands above the line",
      status: .usage)
  }
}
