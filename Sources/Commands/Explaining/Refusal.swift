/// Something that a command will not do.
struct Refusal: Failure {
  let code: FailureCode
  let message: String
  let hint: String?

  var explanation: Explanation {
    Explanation(code: code, message, hint: hint, isCallersFault: code == .otherEvent)
  }
}
