import JournalModel
import Sharing

extension PagesProblem: Failure {
  var explanation: Explanation {
    switch self {
    case .badBranch(let branch):
      Explanation(
        code: .usage, "\(VisibleText.line(branch)) is no name for a branch.",
        hint: "such as --pages-branch pages", status: .usage)
    case .ownBranch(let branch):
      Explanation(
        code: .usage, "\(branch) is the journal's own branch, or the journal is on none.",
        hint: "pages go to a branch of their own: --pages-branch pages", status: .usage)
    case .toFile(let path):
      Explanation(
        code: .usage, "\(VisibleText.line(path)) is a file, which nobody can visit.",
        hint: "name a remote: hackjournal site --push REMOTE", status: .usage)
    case .noJournal:
      Explanation(
        code: .noEntries, "Nothing is committed in this journal yet.",
        hint: "hackjournal add \"…\"")
    case .notOurs(let remote, let branch):
      Explanation(
        code: .fileInTheWay,
        "\(branch) of \(remote) has something that is no site of this journal, and stays.",
        hint: "name another branch: --pages-branch NAME; if it may go: "
          + "git push \(Shell.quoted(remote)) --delete \(Shell.quoted(branch))")
    case .newer(let remote, let branch):
      Explanation(
        code: .changedMeanwhile,
        "\(branch) of \(remote) has pages of a newer journal than this.",
        hint: "hackjournal sync, then again")
    case .moved(let remote, let branch):
      Explanation(
        code: .busy,
        "Somebody else published to \(branch) of \(remote) just now; yours was not sent.",
        hint: "hackjournal sync, then again", status: .tryAgain)
    case .refused(let remote, let reason):
      Explanation(
        code: .refused, "\(remote) does not take the pages: \(VisibleText.line(reason))",
        hint: "ask whoever has that repository")
    }
  }
}
