extension UnknownCommand: Failure {
  var explanation: Explanation {
    Explanation(
      code: .unknownCommand, "There is no command '\(word)'.",
      hint: Choice.didYouMean(similar) ?? help, status: .usage)
  }
}
