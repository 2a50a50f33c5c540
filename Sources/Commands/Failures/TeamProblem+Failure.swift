import TeamRepositories

extension TeamProblem: Failure {
  var explanation: Explanation {
    switch self {
    case .ownJournal(let branch):
      Explanation(
        code: .ownJournal, "The branch \(branch) here is a journal itself.",
        hint: "install the hooks in the team's repository, with --journal PATH")
    }
  }
}
