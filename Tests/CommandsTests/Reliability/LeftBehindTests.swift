import Foundation
import TestSupport
import Testing

/// A git command that found out where the branch is, stood still meanwhile, and moved it back there;
/// and what people move back on purpose.
@Suite("What git left behind")
struct LeftBehindTests {
  @Test(arguments: [
    ("git reset -q --hard", "/index.lock", nil), ("git reset -q --hard HEAD", "/index.lock", nil),
    ("git reset -q HEAD", "/index.lock", nil), ("git stash -q", "/index.lock", "reset"),
    ("git checkout -q -B main", "refs/heads/main.lock", nil),
    ("git switch -q -C main", "refs/heads/main.lock", nil),
  ])
  func comesBackWithTheNextWrite(_ line: String, _ place: String, _ inner: String?) throws {
    let journal = try RealJournal.checkedOut()
    try journal.commit("code.c", "int main;")
    try journal.scratch.write("j/code.c", "int main(void);")
    try journal.stalled(line, at: place, of: inner) { try journal.add("text one") }
    try journal.expectTold("text-one")
    try journal.add("text two")
    #expect(try journal.texts() == ["text one", "text two"])
    try journal.git("checkout", "-q", "code.c")
    try journal.expectSound()
  }

  @Test func comesBackInAWorktreeThatGitWasAdding() throws {
    let journal = try RealJournal.inTeamRepository()
    try journal.stalled("git worktree add -q ../other hackjournal", at: "/index.lock") {
      try journal.add("text one")
    }
    try journal.expectTold("text-one")
    try journal.add("text two")
    #expect(try journal.texts() == ["text one", "text two"])
    #expect(try journal.git("-C", "../other", "status", "--porcelain") == "")
    try journal.expectSound()
  }

  @Test func comesBackAfterARebaseWasGivenUp() throws {
    let journal = try RealJournal.checkedOut()
    try journal.divergeFromARemote()
    let pull = try journal.stalled("git pull -q --rebase", at: "/rebase-merge") {
      try journal.add("text one")
    }
    #expect(pull.status != 0)
    try journal.git("rebase", "--abort")
    try journal.git("pull", "-q", "--rebase")
    try journal.expectTold("text-one")
    try journal.add("text two")
    #expect(try journal.texts() == ["text one", "text two"])
    try journal.expectSound()
  }

  /// The person meant the commit from which they counted, and none that they had not seen.
  @Test func aStepBackTakesOutWhatThePersonHadSeen() throws {
    let journal = try RealJournal.checkedOut()
    try journal.add("text seen")
    try journal.stalled("git reset -q --hard HEAD~1", at: "/index.lock") {
      try journal.add("text one")
    }
    try journal.add("text two")
    #expect(try journal.texts() == ["text one", "text two"])
    try journal.expectSound()
  }

  @Test func anEditComesBackWithWhatItEdits() throws {
    let journal = try RealJournal.checkedOut()
    try journal.stalled("git reset -q --hard", at: "/index.lock") {
      try journal.add("text one")
      let edit = try journal.onTextOne("$PROGRAM edit $ID -m 'text changed'")
      #expect(edit.status == 0, "\(edit.errors)")
    }
    try journal.add("text two")
    #expect(try journal.texts() == ["text changed", "text two"])
    try journal.expectSound()
  }

  @Test func staysWhatItsAuthorRemovedAfterItCameBack() throws {
    let journal = try RealJournal.checkedOut()
    try journal.stalled("git reset -q --hard", at: "/index.lock") { try journal.add("text one") }
    try journal.add("text two")
    let removal = try journal.onTextOne("$PROGRAM remove $ID")
    #expect(removal.status == 0, "\(removal.errors)")
    try journal.add("text three")
    #expect(try journal.texts() == ["text three", "text two"])
    #expect(try journal.shell("$PROGRAM check --repair").status == 0)
    #expect(try journal.texts() == ["text three", "text two"])
  }

  /// Another write may stand still in the same place, and be moved back again.
  @Test func comesBackTwice() throws {
    let journal = try RealJournal.checkedOut()
    for round in ["one", "two", "three"] {
      try journal.stalled("git reset -q --hard", at: "/index.lock") {
        try journal.add("text \(round)")
      }
    }
    try journal.add("text four")
    #expect(try journal.texts() == ["text four", "text one", "text three", "text two"])
    try journal.expectSound()
  }

  @Test func staysAwayIfItCameBackAndAPersonResetItThen() throws {
    let journal = try RealJournal.checkedOut()
    try journal.stalled("git reset -q --hard", at: "/index.lock") { try journal.add("text one") }
    try journal.add("text two")
    try journal.git("reset", "-q", "--hard", "HEAD~2")
    #expect(try journal.shell("$PROGRAM check --repair").status == 0)
    try journal.add("text three")
    #expect(try journal.texts() == ["text three"])
  }

  @Test(arguments: ["main@{1}", "main@{1}^{tree}", "main@{1}:days/2011-03-23"])
  func keepsNobodyFromWritingWhereItCannotBeRead(_ object: String) throws {
    let journal = try RealJournal.checkedOut()
    try journal.stalled("git reset -q --hard", at: "/index.lock") { try journal.add("text one") }
    let name = try journal.git("rev-parse", object).prefix { $0.isHexDigit }
    let path = "\(journal.path)/.git/objects/\(name.prefix(2))/\(name.dropFirst(2))"
    try FileManager.default.removeItem(atPath: path)
    try journal.add("text two")
    #expect(try journal.texts() == ["text two"])
  }

  @Test(arguments: [
    "git reset -q --hard HEAD~1", "git reset -q --hard $(git rev-parse HEAD~1)",
    "git checkout -q -b other HEAD~1 && git branch -q -f main HEAD~0 && git switch -q main",
    "git update-ref refs/heads/main HEAD~1 && git reset -q --hard",
    "git rm -q $(git diff --name-only HEAD~1) && git commit -q --amend -m 'Nothing' --allow-empty",
    "GIT_SEQUENCE_EDITOR='sed -i s,^pick,drop,' git rebase -q -i HEAD~1 && git reset -q --hard",
    "git branch other HEAD~2 && git switch -q other && git rebase -q --onto main~1 main~0 main",
    "git switch -q main && X=$(git rev-parse HEAD~1) && git switch -q --detach $X && "
      + "git branch -q -f main HEAD && git switch -q main",
    "git branch keep HEAD~1 && git fetch -q . +keep:main --update-head-ok && git reset -q --hard",
    "$PROGRAM undo", "$PROGRAM remove $ID",
  ])
  func staysAwayWhereAPersonMeantIt(_ script: String) throws {
    let journal = try RealJournal.checkedOut()
    try journal.add("text zero")
    try journal.add("text one")
    let id = try journal.identifierOfTextOne()
    let outcome = try journal.onTextOne(script)
    #expect(outcome.status == 0, "\(outcome.errors)")
    try journal.add("text two")
    #expect(try journal.texts() == ["text two", "text zero"])
    #expect(try journal.shell("$PROGRAM check").status == 0)
    #expect(try journal.shell("$PROGRAM history \(id)").status == 0)
    let back = try journal.shell("$PROGRAM check --bring-back \(id)")
    #expect(back.status == 0, "\(back.errors)")
    #expect(try journal.texts() == ["text one", "text two", "text zero"])
    try journal.expectSound()
  }
}

extension RealJournal {
  fileprivate func commit(_ file: String, _ text: String) throws {
    try scratch.write("\(folder)/\(file)", text)
    try git("add", file)
    try git("commit", "-qm", "Person")
  }

  /// Gives the journal a remote that has a commit which it lacks, and a commit which that lacks.
  fileprivate func divergeFromARemote() throws {
    try git("clone", "-q", "--bare", ".", "../o.git")
    try git("remote", "add", "origin", "../o.git")
    try commit("theirs.txt", "theirs")
    try git("push", "-q", "-u", "origin", "main")
    try git("reset", "-q", "--hard", "HEAD~1")
    try commit("ours.txt", "ours")
  }

  /// The identifier of the entry with that text.
  fileprivate func identifierOfTextOne() throws -> String {
    let path = try git("grep", "-l", "^text one", branch, "--", "days")
    return String(path.dropLast(".md\n".count).suffix(10))
  }

  /// Runs a script that has the identifier in `$ID`.
  fileprivate func onTextOne(_ script: String) throws -> Command.Outcome {
    try shell("ID=\(identifierOfTextOne()); \(script)")
  }

  /// `status` and `check` tell of a file, `history` knows it.
  fileprivate func expectTold(_ name: String) throws {
    let scope = ["--journal", "\(path)#\(branch)"]
    let status = try command([Built.hackjournal, "status"] + scope).run()
    #expect(status.output.contains("Left behind by git") && status.output.contains(name))
    let check = try command([Built.hackjournal, "check"] + scope).run()
    #expect(check.status == 1)
    #expect(check.output.contains("git moved the branch back and left it behind"), "\(check)")
    let id = try #require(check.output.firstMatch(of: /text-one-([a-z0-9]{10})\.md/)?.1)
    let history = try command([Built.hackjournal, "history", String(id)] + scope).run()
    #expect(
      history.status == 0 && history.errors.contains("git moved the branch back"), "\(history)")
  }
}
