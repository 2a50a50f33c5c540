/// Something that a command will not do.
struct Refusal: Failure {
  let code: FailureCode
  let message: String
  let hint: String?
  /// Whether the person who called can mend it alone, and call again with the same text.
  var isCallersFault = false

  var explanation: Explanation {
    Explanation(code: code, message, hint: hint, isCallersFault: isCallersFault)
  }
}
