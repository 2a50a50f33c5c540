import Git
import JournalModel

extension WriteRefusal: Failure {
  var explanation: Explanation {
    switch self {
    case .journalBusy(let lock):
      Explanation(
        code: .busy, "Other writers have held the journal's lock for too long: \(lock).",
        hint: "try again; see who runs: fuser \(Shell.quoted(lock))", status: .tryAgain)
    case .lockHeld(let path, let age):
      Explanation(
        code: .locked, "\(path) has been there for \(age) seconds: another git command holds it.",
        hint: "wait for that command; if none runs: rm \(Shell.quoted(path))", status: .tryAgain)
    case .uncommittedChanges(let path):
      Explanation(
        code: .uncommittedChanges, "\(path) has changes that are not committed.",
        hint: "commit or discard them, then try again: git add and git commit, or git restore")
    case .obstructed(let path):
      Explanation(
        code: .obstructed,
        "\(path): something else stands there or on the way, such as a symbolic link.",
        hint: "look with `ls -ld` and move it away")
    case .beingRebased(let branch, let worktree):
      Explanation(
        code: .beingRebased,
        "The branch \(branch.replacing("refs/heads/", with: "")) is being rebased in \(worktree).",
        hint: "finish or abort it: git rebase --continue, git rebase --abort", status: .tryAgain)
    case .hiddenWorktree(let branch, let gitFolder):
      Explanation(
        code: .hiddenWorktree,
        "\(branch.replacing("refs/heads/", with: "")) is checked out from \(gitFolder) in a folder that "
          + "nothing there names.",
        hint: "call hackjournal inside that folder, or name it once for git: "
          + "git --git-dir=\(Shell.quoted(gitFolder)) config core.worktree FOLDER")
    case .copiedWorktree(let original):
      Explanation(
        code: .hiddenWorktree,
        "This folder is a copy of the worktree \(original): git has one index for both.",
        hint: "work in \(Shell.quoted(original)), or make another: git worktree add")
    case .symbolicBranch(let branch, let target):
      Explanation(
        code: .symbolicBranch,
        "\(branch) is a symbolic ref to \(target), and git would move that one.",
        hint: "name that one, or make HEAD say so: git symbolic-ref HEAD \(Shell.quoted(target))")
    case .quarantined:
      Explanation(
        code: .quarantined,
        "Nothing is written inside pre-receive, update and "
          + "reference-transaction hooks.",
        hint: "call hackjournal from post-receive")
    case .interrupted:
      Explanation(code: .interrupted, "Interrupted; nothing was changed.", status: .interrupted)
    }
  }
}
