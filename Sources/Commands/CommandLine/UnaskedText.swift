/// A text on standard input, for a command that takes none.
struct UnaskedText: Failure {
  let bytes: [UInt8]

  var explanation: Explanation {
    Explanation(
      code: .usage, "Standard input has a text, which nothing asks for.",
      hint: "take it with -F -, or leave it to others: </dev/null", status: .usage)
  }
}
