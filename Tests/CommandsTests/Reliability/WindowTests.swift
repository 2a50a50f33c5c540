import Foundation
import TestSupport
import Testing

/// Each window between a git command and a writer, forced: one of them stands still in it.
@Suite("Between a git command and a writer")
struct WindowTests {
  @Test func anEntrySurvivesACommitThatHadReadTheOldIndex() throws {
    let journal = try RealJournal.checkedOut()
    try journal.scratch.write("j/person.txt", "mine")
    try journal.git("add", "person.txt")
    let commit = try journal.stalled("git commit -qm person", at: "/index.lock") {
      try journal.add("text one")
    }
    #expect(commit.status != 0)
    try journal.add("text two")
    try journal.git("commit", "-qm", "person")
    #expect(try journal.texts() == ["text one", "text two"])
    #expect(try journal.git("ls-tree", "--name-only", "main", "person.txt") == "person.txt\n")
    try journal.expectSound()
  }

  @Test func anEntryComesBackThatTheRepeatedCommitTookOut() throws {
    let journal = try RealJournal.checkedOut()
    try journal.scratch.write("j/person.txt", "mine")
    try journal.git("add", "person.txt")
    try journal.stalled("git commit -qm person", at: "/index.lock") {
      try journal.add("text one")
    }
    try journal.git("commit", "-qm", "person again")
    try journal.add("text two")
    #expect(try journal.texts() == ["text one", "text two"])
    #expect(try journal.git("ls-tree", "--name-only", "main", "person.txt") == "person.txt\n")
    try journal.expectSound()
  }

  @Test func anEntryStaysOffTheBranchThatGitWasSwitchingTo() throws {
    let journal = try RealJournal.checkedOut()
    try journal.git("branch", "other")
    try journal.stalled("git switch -q other", at: "/HEAD.lock") {
      try journal.add("text one")
    }
    try journal.add("text two")
    try journal.expectSound()
    try journal.scratch.write("j/person.txt", "mine")
    try journal.git("add", "-A")
    try journal.git("commit", "-qm", "on other")
    #expect(try journal.git("show", "--format=", "--name-only", "other") == "person.txt\n")
    #expect(try journal.texts() == ["text one", "text two"])
  }

  @Test func aSwitchToTheJournalShowsWhatWasAddedMeanwhile() throws {
    let journal = try RealJournal.checkedOut()
    try journal.git("switch", "-qc", "other")
    try journal.stalled("git switch -q main", at: "/HEAD.lock") {
      try journal.add("text one")
    }
    try journal.add("text two")
    try journal.expectSound()
    #expect(try journal.git("grep", "-h", "^text", "--", "days") == "text one\ntext two\n")
  }

  /// A `git switch` that is at work when the entry is there, and whoever commits right after it.
  @Test func anEntrySurvivesACommitRightAfterTheSwitchThatMissedIt() throws {
    let journal = try RealJournal.checkedOut()
    try journal.scratch.write("j/.gitattributes", "slow.txt filter=slow\n")
    try journal.scratch.write("j/slow.txt", "slow")
    try journal.git("add", "-A")
    try journal.git("commit", "-qm", "slow")
    try journal.git("switch", "-qc", "other")
    try journal.git("rm", "-q", "slow.txt")
    try journal.git("commit", "-qm", "quick")
    let tip = try journal.git("rev-parse", "main").dropLast()
    try journal.git(
      "config", "filter.slow.smudge",
      "> .git/began; while [ $(git rev-parse main) = \(tip) ]; do sleep 0.01; done; sleep 0.05; cat"
    )
    let change = try journal.command(["git", "switch", "-q", "main"]).start()
    while !journal.scratch.exists("j/.git/began") { usleep(1_000) }
    try journal.add("text one")
    #expect(try change.outcome().status == 0)
    try journal.scratch.write("j/mine.txt", "mine")
    try journal.git("add", "mine.txt")
    try journal.git("commit", "-qm", "mine")
    #expect(try journal.texts() == ["text one"])
    try journal.expectSound()
  }

  @Test func aWriterKilledBeforeTheRefLeavesNothingStaged() throws {
    let journal = try RealJournal.checkedOut()
    try kill(journal.adding("text lost"), at: "refs/heads/main.lock", in: journal)
    try journal.add("text two")
    try journal.expectSound()
    #expect(try journal.texts() == ["text two"])
  }

  @Test func aPersonWhoCommitsAfterAKilledWriterLosesNothing() throws {
    let journal = try RealJournal.checkedOut()
    try kill(journal.adding("text lost"), at: "refs/heads/main.lock", in: journal)
    try journal.scratch.write("j/person.txt", "mine")
    // As git's own message advises.
    try FileManager.default.removeItem(atPath: journal.path + "/.git/index.lock")
    try journal.git("add", "person.txt")
    try journal.git("commit", "-qm", "person")
    try journal.add("text two")
    #expect(try journal.texts().contains("text two"))
    #expect(try journal.git("ls-tree", "--name-only", "main", "person.txt") == "person.txt\n")
    try journal.expectSound()
  }

  /// Whoever commits then deletes nothing: the index moves before the ref.
  @Test(arguments: [".git/index", "refs/heads/main.lock", ".git/refs/heads/main"])
  func anEntryOfTheBranchIsNeverMissingInTheIndex(_ window: String) throws {
    let journal = try RealJournal.checkedOut()
    try journal.add("text one")
    try kill(journal.adding("text two"), at: window, in: journal)
    #expect(try journal.git("diff", "--cached", "--name-only", "--diff-filter=D") == "")
  }

  @Test func aWriterKilledWhileItHoldsTheRefIsNoObstacle() throws {
    let journal = try RealJournal.checkedOut()
    try kill(journal.adding("text lost"), at: "/refs/heads/main", in: journal)
    #expect(journal.scratch.exists("j/.git/refs/heads/main.lock"))
    try journal.add("text two")
    try journal.expectSound()
    #expect(try journal.texts() == ["text two"])
  }

  @Test func aHardResetBesideAWriterLosesNothing() throws {
    let journal = try RealJournal.checkedOut()
    let stall = try Stall(at: "refs/heads/main.lock", in: journal.scratch)
    let writer = try journal.adding("text one", with: stall.variables).start()
    try stall.wait()
    #expect(throws: CommandFailure.self) { try journal.git("reset", "-q", "--hard") }
    try stall.release()
    #expect(try writer.outcome().status == 0)
    try journal.expectSound()
    #expect(try journal.texts() == ["text one"])
  }

  /// git itself advises to remove the lock of a writer that stands still.
  @Test(arguments: ["refs/heads/main.lock", ".git/refs/heads/main"])
  func aWriterWhoseLockWasRemovedLeavesAPersonsIndexAlone(_ window: String) throws {
    let journal = try RealJournal.checkedOut()
    let stall = try Stall(at: window, in: journal.scratch)
    let writer = try journal.adding("text one", with: stall.variables).start()
    try stall.wait()
    try FileManager.default.removeItem(atPath: journal.path + "/.git/index.lock")
    for name in ["committed.txt", "staged.txt"] {
      try journal.scratch.write("j/\(name)", "mine")
      try journal.git("add", name)
      if name == "committed.txt" {
        // The lock of the branch may be held.
        _ = try journal.command(["git", "commit", "-qm", "person"]).run()
      }
    }
    try stall.release()
    #expect(try writer.outcome().status == 0)
    try journal.add("text two")
    #expect(try journal.texts() == ["text one", "text two"])
    #expect(try journal.git("diff", "--cached", "--diff-filter=D", "--name-only") == "")
    #expect(try journal.git("ls-files", "*.txt") == "committed.txt\nstaged.txt\n")
    try journal.git("commit", "-qm", "the rest")
    #expect(try journal.texts() == ["text one", "text two"])
    try journal.expectSound()
  }

  @Test(arguments: [".git/index", "refs/heads/main.lock", ".git/refs/heads/main"])
  func aFileThatWasCleanedAwayUnderItsWriterIsThereAgain(_ window: String) throws {
    let journal = try RealJournal.checkedOut()
    let stall = try Stall(at: window, in: journal.scratch)
    let writer = try journal.adding("text one", with: stall.variables).start()
    try stall.wait()
    try FileManager.default.removeItem(atPath: journal.path + "/days")
    try stall.release()
    #expect(try writer.outcome().status == 0)
    #expect(try journal.texts() == ["text one"])
    try journal.expectSound()
  }

  @Test func anEntryIsNotSwitchedAwayFromUnderItsWriter() throws {
    let journal = try RealJournal.checkedOut()
    try journal.git("branch", "other")
    let stall = try Stall(at: "/index.lock", in: journal.scratch)
    let writer = try journal.adding("text one", with: stall.variables).start()
    try stall.wait()
    try journal.git("switch", "-q", "other")
    try stall.release()
    #expect(try writer.outcome().status == 0)
    try journal.expectSound()
    #expect(try journal.texts() == ["text one"])
  }

  /// What stands there on the other branch would be a refusal: HEAD is read again under the lock.
  @Test func aWorktreeThatIsElsewhereByThenIsNotLookedAt() throws {
    let journal = try RealJournal.checkedOut()
    let head = "---\nid: k7f3q2m9x4\nat: 2011-03-23T09:30:00+00:00\n---\ntext one\n"
    try journal.scratch.write("theirs.md", head + "\ntheirs\n")
    try journal.scratch.write("ours.md", head + "\nours\n")
    try journal.git("branch", "other")
    let theirs = try journal.command(filing("theirs.md", on: "other", in: journal)).run()
    #expect(theirs.status == 0)
    let stall = try Stall(at: "/index.lock", in: journal.scratch)
    let writer = try journal.command(
      filing("ours.md", on: "main", in: journal), with: stall.variables
    ).start()
    try stall.wait()
    try journal.git("switch", "-q", "other")
    try stall.release()
    let ours = try writer.outcome()
    #expect(ours.status == 0, "\(ours.errors)")
    try journal.expectSound()
  }

  private func filing(_ file: String, on branch: String, in journal: RealJournal) -> [String] {
    [
      Built.hackjournal, "add", "-q", "-d", "1", "--journal", "\(journal.path)#\(branch)", "-F",
      "\(journal.scratch.path)/\(file)",
    ]
  }

  /// Kills a writer just before it creates a file.
  private func kill(_ writer: Command, at suffix: String, in journal: RealJournal) throws {
    let stall = try Stall(at: suffix, in: journal.scratch)
    var writer = writer
    writer.environment.merge(stall.variables) { $1 }
    let running = try writer.start()
    try stall.wait()
    running.kill()
    #expect(try running.outcome().status == SIGKILL)
  }
}
