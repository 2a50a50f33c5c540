extension UnreadableAttachment: Failure {
  var explanation: Explanation {
    let cause = cause.explanation
    return Explanation(
      code: cause.code, cause.message, hint: cause.hint, status: cause.status,
      isCallersFault: true)
  }
}
