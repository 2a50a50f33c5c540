extension UnaskedText: Failure {
  var explanation: Explanation {
    Explanation(
      code: .usage, "Standard input has a text, which nothing asks for.",
      hint: "take it with -F -, or leave it to others: </dev/null", status: .usage)
  }
}
