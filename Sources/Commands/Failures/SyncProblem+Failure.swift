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
      Self.refusal(by: remote, reason)
    case .naming(let paths):
      Explanation(
        code: .namesUnnamed,
        "Not sent: \(Choice.some(paths.map(VisibleText.line))) "
          + "\(paths.count == 1 ? "names" : "name") somebody who is not to be named.",
        hint: "reword it: hackjournal edit "
          + "\(paths.compactMap(Layout.identifier(inName:)).first?.description ?? "ID") -m '…'; then again: "
          + "hackjournal sync")
    case .inTheWay(let path, let isNew, let isSent):
      Explanation(
        code: isNew ? .fileInTheWay : .uncommittedChanges,
        (isNew
          ? "\(path) is not committed, and others have a file of that name, which waits."
          : "\(path) has changes that are not committed, so what others wrote waits.")
          + (isSent ? " Yours is with them." : ""),
        hint:
          "git add and git commit it, or \(isNew ? "move it away" : "git restore it"); then again: "
          + "hackjournal sync")
    case .tooBusy(let remote):
      Explanation(
        code: .busy, "Others were quicker at \(remote) each time.",
        hint: "try again; nothing is lost meanwhile", status: .tryAgain)
    case .privateRemoteIsPublic(let name, let branch):
      Explanation(
        code: .badConfig,
        "hackjournal.privateRemote is \(VisibleText.line(name)), which has, or pushes to what has, "
          + "\(branch.replacing("refs/heads/", with: "")) for everybody, or fetches from another place than "
          + "it pushes to.",
        hint: "see where git pushes to: git remote get-url --push \(Shell.quoted(name)); name a "
          + "repository that only organisers read: git config hackjournal.privateRemote NAME")
    case .notAJournal(let remote, let branch):
      Explanation(
        code: .notAJournal,
        "\(branch.replacing("refs/heads/", with: "")) of \(VisibleText.line(remote)) is no journal.",
        hint: "name the remote that has it: hackjournal sync REMOTE; or share by a new, empty one")
    case .badBundle(let path, let words):
      Explanation(
        code: .badBundle, "\(path) cannot be read: \(VisibleText.line(words)).",
        hint: "have it written anew, where the whole journal is: hackjournal bundle FILE")
    case .unwritten(let path, let problem):
      Explanation(
        code: problem.obstacle == .full ? .diskFull : .system,
        "\(path) could not be written: \(VisibleText.line(problem.words))",
        hint: problem.obstacle == .full ? "make room, or name another file" : "name another file",
        status: problem.obstacle == .full ? .tryAgain : .failed)
    case .noFolder(let path):
      Explanation(
        code: .notFound, "There is no folder \(VisibleText.line(path)).",
        hint: "mkdir -p \(Shell.quoted(VisibleText.line(path)))")
    case .nothingThere(let name):
      Explanation(
        code: .notFound,
        "There is neither a remote nor a file nor a folder \(VisibleText.line(name)).",
        hint: "git remote shows the remotes; a file is made by hackjournal bundle FILE")
    case .shallow:
      Explanation(
        code: .shallow, "The history in this clone begins late, and a file has to have all of it.",
        hint: "fetch the rest: git fetch --unshallow")
    case .placeIsPrivate(let name):
      Explanation(
        code: .badConfig,
        "\(VisibleText.line(name)) is where organisers keep what is private: what everybody reads does not go "
          + "there.",
        hint: "name another remote, or a file: hackjournal sync REMOTE")
    case .hidden(let problem): problem.explanation.privately
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

extension SyncProblem {
  /// git says no more than that where nothing can be written there.
  private static func refusal(by remote: String, _ reason: String) -> Explanation {
    let isFull = reason == "unpacker error"
    return Explanation(
      code: .refused, "\(remote) takes nothing from here: \(reason)",
      hint: (isFull ? "its disk may be full, or nobody may write there: " : "")
        + "ask whoever has that repository; what others wrote is here",
      status: isFull ? .tryAgain : .failed)
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
    guard obstacle != .full else {
      return Explanation(
        code: .diskFull,
        isFullThere
          ? "The disk of \(remote) is full: what is here waits."
          : "There is no room here: \(words)",
        hint: isFullThere
          ? "tell whoever has that repository; then try again" : "make room, try again",
        status: .tryAgain)
    }
    let changes = Sentences.count(waiting, one: "change waits", many: "changes wait")
    return Explanation(
      code: .notReached,
      "Not reached: \(remote) (\(VisibleText.line(words)))."
        + (waiting > 0 ? " \(changes) here." : ""),
      hint: "try again; nothing is lost meanwhile", status: .tryAgain)
  }
}

extension Explanation {
  /// The same of what organisers keep private, while all else was shared.
  fileprivate var privately: Explanation {
    let sentence = message + (message.hasSuffix(".") ? "" : ".")
    return Explanation(
      code: code, "\(sentence) What organisers keep private waits here.", hint: hint,
      status: status)
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
