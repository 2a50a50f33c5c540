import JournalModel
import TeamRepositories

extension TeamProblem: Failure {
  var explanation: Explanation {
    switch self {
    case .ownJournal(let branch):
      Explanation(
        code: .ownJournal, "The branch \(branch) here is a journal itself.",
        hint: "install the hooks in the team's repository, with --journal PATH")
    case .notFetched(let remote):
      Explanation(
        code: .notFetched,
        "Nobody knows whether \(remote) has the team's journal: it was never fetched.",
        hint: "git fetch \(Shell.quoted(remote)), or name the journal with --journal PATH")
    }
  }
}
