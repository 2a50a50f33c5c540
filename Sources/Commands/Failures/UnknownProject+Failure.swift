import JournalKit

extension UnknownProject: Failure {
  var explanation: Explanation {
    Explanation(
      code: .unknownProject, "There is no project '\(word)' yet.",
      hint: (Choice.didYouMean(similar) ?? "look at `hackjournal project list`")
        + " If it is another: --new-project", status: .usage, obstacle: .field)
  }
}
