extension NoHooks: Failure {
  var explanation: Explanation {
    Explanation(
      code: .noHooks, "No hooks of hackjournal are installed in \(path).",
      hint: "hackjournal hooks install")
  }
}
