extension WrongCommandLine: Failure {
  /// The parser's message, with a hint that fits the command; an option that does not exist is the
  /// reason for whatever else it misses.
  var explanation: Explanation {
    let parsed = Explanation(of: cause)
    if let option = unknownOption {
      return Explanation(
        code: parsed.code, "Unknown option '\(option)'.", hint: hint(to: option),
        status: parsed.status)
    }
    return Explanation(
      code: parsed.code, parsed.message,
      hint: parsed.hint ?? hint(toMessage: parsed.message), status: parsed.status)
  }
}
