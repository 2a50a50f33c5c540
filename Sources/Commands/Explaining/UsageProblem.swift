/// A command line whose parts do not fit together.
struct UsageProblem: Failure {
  let message: String
  let hint: String?

  init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }

  var explanation: Explanation {
    Explanation(code: .usage, message, hint: hint, status: .usage)
  }
}
