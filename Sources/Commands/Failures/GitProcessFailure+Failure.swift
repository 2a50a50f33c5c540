import Git

extension GitProcess.Failure: Failure {
  var explanation: Explanation {
    Explanation(
      code: .gitFailed, "git \(arguments.first ?? "") failed with status \(status).")
  }
}
