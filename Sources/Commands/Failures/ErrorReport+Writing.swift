import Foundation
import Git
import JournalModel

extension ErrorReport {
  init(_ refusal: WriteRefusal) {
    switch refusal {
    case .journalBusy(let lock):
      self.init(
        code: "busy", "Other writers have held the journal's lock for too long: \(lock).",
        hint: "try again; see who runs: fuser \(Shell.quoted(lock))", status: .tryAgain)
    case .lockHeld(let path, let age):
      self.init(
        code: "locked", "\(path) has been there for \(age) seconds: another git command holds it.",
        hint: "wait for that command; if none runs: rm \(Shell.quoted(path))", status: .tryAgain)
    case .uncommittedChanges(let path):
      self.init(
        code: "uncommitted-changes", "\(path) has changes that are not committed.",
        hint: "commit or discard them, then try again: git add and git commit, or git restore")
    case .obstructed(let path):
      self.init(
        code: "obstructed",
        "\(path): something else stands there or on the way, such as a symbolic link.",
        hint: "look with `ls -ld` and move it away")
    case .beingRebased(let branch, let worktree):
      self.init(
        code: "being-rebased",
        "The branch \(branch.replacing("refs/heads/", with: "")) is being rebased in \(worktree).",
        hint: "finish or abort it: git rebase --continue, git rebase --abort", status: .tryAgain)
    case .quarantined:
      self.init(
        code: "quarantined",
        "Nothing is written inside pre-receive, update and "
          + "reference-transaction hooks.",
        hint: "call hackjournal from post-receive")
    case .interrupted:
      self.init(code: "interrupted", "Interrupted; nothing was changed.", status: .interrupted)
    }
  }

  init(_ failure: SystemError) {
    let message = "\(failure.path): \(failure.message)"
    switch failure.number {
    case ENOSPC, EDQUOT:
      self.init(
        code: "disk-full", "The disk is full: \(failure.path).", hint: "make room and try again",
        status: .tryAgain)
    case EROFS:
      self.init(code: "read-only", "The file system is read-only: \(failure.path).")
    case EACCES, EPERM:
      self.init(
        code: "no-permission", "No permission: \(failure.path).",
        hint: "see whose it is: ls -ld \(Shell.quoted(failure.path))")
    case ENOENT: self.init(code: "not-found", "\(message).")
    default: self.init(code: "system", "\(failure.call) failed: \(message).")
    }
  }

  init(_ problem: SigningProblem) {
    let unsigned = "or do not sign here: git config commit.gpgsign false"
    switch problem {
    case .unknownFormat(let format):
      self.init(
        code: "bad-signing", "gpg.format is '\(format)', which is none of openpgp, x509 and ssh.",
        hint: "git config gpg.format openpgp")
    case .missingKey:
      self.init(
        code: "bad-signing", "Commits are signed by ssh, and user.signingkey is not set.",
        hint: "git config user.signingkey ~/.ssh/id_ed25519.pub, \(unsigned)")
    case .failed(let program, let status):
      self.init(
        code: "signing-failed",
        "The commit could not be signed: \(program) ended with status \(status).",
        hint: "see what it said above, \(unsigned)")
    }
  }

  init(_ problem: IdentityProblem) {
    switch problem {
    case .missing(let setting):
      let example = setting == "user.name" ? "'Your Name'" : "you@example.org"
      self.init(
        code: "no-identity", "git does not know who you are: \(setting) is not set.",
        hint: "git config --global \(setting) \(example)")
    case .unsafe(let text):
      self.init(
        code: "unsafe-identity",
        "'\(text)' cannot be the author of a commit: control characters, < and > break it.",
        hint: "git config --global user.name 'Your Name'")
    case .badDate(let variable, let value):
      self.init(
        code: "bad-date", "\(variable) is '\(value)', which is no date.",
        hint: "write it as 2011-03-23T09:30:00+00:00 or @1300872600 +0000", status: .usage)
    }
  }
}
