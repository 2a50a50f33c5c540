import Git
import JournalKit
import JournalModel
import Sharing

extension SyncProblem: Failure {
  var explanation: Explanation {
    switch self {
    case .noRemote:
      Explanation(
        code: .noRemote, "Nobody has said where the others' journal is.",
        hint: "git remote add origin ADDRESS, or hackjournal sync ADDRESS")
    case .severalRemotes(let names):
      Explanation(
        code: .severalRemotes, "There are several remotes: \(Choice.list(names)).",
        hint: "name one: hackjournal sync \(Shell.quoted(names[0])); for always: "
          + "git config hackjournal.remote \(Shell.quoted(names[0]))")
    case .unreached(let problem, let waiting): problem.explanation(waiting: waiting)
    case .login(let problem): problem.explanation
    case .gone(let remote, let branch):
      Explanation(
        code: .notReached, "\(remote) has no branch \(branch) any more, which it had.",
        hint: "ask whoever has that repository; if it was taken out on purpose: "
          + "git push \(Shell.quoted(remote)) \(Shell.quoted(branch))")
    case .rewritten(let remote, let lost):
      Explanation(
        code: .rewritten,
        "\(remote) lacks \(Sentences.count(lost, one: "commit", many: "commits")) that it had: its history "
          + "was rewritten.",
        hint: "if that was on purpose, put yours on theirs: hackjournal sync --take-rewritten")
    case .refused(let remote, let reason):
      Explanation(
        code: .refused, "\(remote) takes nothing from here: \(reason)",
        hint: "ask whoever has that repository; what others wrote is here")
    case .naming(let paths):
      Explanation(
        code: .namesUnnamed,
        "Not sent: \(Choice.some(paths.map(VisibleText.line))) "
          + "\(paths.count == 1 ? "names" : "name") somebody who is not to be named.",
        hint: "reword it: hackjournal edit "
          + "\(paths.compactMap(Layout.identifier(inName:)).first?.description ?? "ID") -m '…'; then again: "
          + "hackjournal sync")
    case .inTheWay(let path, let isSent):
      Explanation(
        code: .fileInTheWay,
        "\(path) has changes that are not committed, so what others wrote waits."
          + (isSent ? " Yours is with them." : ""),
        hint: "git add and git commit it, or git restore it; then again: hackjournal sync")
    case .tooBusy(let remote):
      Explanation(
        code: .busy, "Others were quicker at \(remote) each time.",
        hint: "try again; nothing is lost meanwhile", status: .tryAgain)
    case .privateRemoteIsPublic(let name, let branch):
      Explanation(
        code: .badConfig,
        "hackjournal.privateRemote is \(VisibleText.line(name)), which has, or pushes to what has, "
          + "\(branch.replacing("refs/heads/", with: "")) for everybody.",
        hint: "name a repository that only organisers read: "
          + "git config hackjournal.privateRemote NAME")
    case .notAJournal(let remote, let branch):
      Explanation(
        code: .notAJournal,
        "\(branch.replacing("refs/heads/", with: "")) of \(VisibleText.line(remote)) is no journal.",
        hint: "name the remote that has it: hackjournal sync REMOTE; or share by a new, empty one")
    case .otherFile(let path, let isBundle):
      Explanation(
        code: .fileInTheWay,
        isBundle
          ? "\(path) has what is not here." : "\(path) is there already, and is no bundle.",
        hint: isBundle
          ? "hackjournal sync \(Shell.quoted(path)) takes it, and brings the file up to date"
          : "name another file")
    }
  }
}

extension RemoteProblem: Failure {
  var explanation: Explanation { explanation(waiting: 0) }

  func explanation(waiting: Int) -> Explanation {
    guard obstacle != .login else {
      return Explanation(
        code: .login, "\(remote) does not let you in: \(VisibleText.line(words))",
        hint: "git ls-remote \(Shell.quoted(remote))")
    }
    let changes = Sentences.count(waiting, one: "change waits", many: "changes wait")
    return Explanation(
      code: .notReached,
      "Not reached: \(remote) (\(VisibleText.line(words)))."
        + (waiting > 0 ? " \(changes) here." : ""),
      hint: "try again; nothing is lost meanwhile", status: .tryAgain)
  }
}

extension MergeProblem: Failure {
  var explanation: Explanation {
    switch self {
    case .unrelated:
      Explanation(
        code: .unrelated, "This journal and that of the others were begun apart.",
        hint: "to make one of both: hackjournal sync --join")
    case .notPlain(let path):
      Explanation(
        code: .notPlain,
        "Others put \(VisibleText.line(path)) on the branch, which is none of the journal's files.",
        hint: "take it by git, then again: git pull && hackjournal sync")
    }
  }
}
