import TestSupport
import Testing

/// A git command that had read branch or index before an entry, and commits, or puts back what it read.
@Suite("What a git command from before took out")
struct PutBackTests {
  @Test(
    arguments: ["/ORIG_HEAD.lock", "/index.lock", "refs/heads/main.lock"],
    ["true", "git merge --abort", "git commit -qam person"])
  func anEntrySurvivesAMergeThatHadBegunBefore(_ window: String, _ then: String) throws {
    let journal = try RealJournal.checkedOut()
    try journal.commitOnSide()
    try journal.stalled("git merge -q --no-ff -m merge side", at: window) {
      try journal.add("text one")
    }
    _ = try journal.shell(then)
    try journal.add("text two")
    #expect(try journal.texts() == ["text one", "text two"])
    _ = try journal.shell("git merge --abort || git reset -q --hard")
    try journal.add("text three")
    #expect(try journal.texts() == ["text one", "text three", "text two"])
    try journal.expectSound()
  }

  /// git's commit has the tree from before the entry, and its parent from after it.
  @Test(
    arguments: ["git cherry-pick side", "git revert --no-edit HEAD"],
    ["/HEAD.lock", "refs/heads/main.lock"])
  func anEntryComesBackThatACommitFromBeforeTookOut(_ line: String, _ window: String) throws {
    let journal = try RealJournal.checkedOut()
    try journal.commitOnSide()
    try journal.git("merge", "-q", "--ff-only", line.hasPrefix("git revert") ? "side" : "main")
    try journal.stalled(line, at: window) { try journal.add("text one") }
    try journal.add("text two")
    #expect(try journal.texts() == ["text one", "text two"])
    // What a command that could not go on had staged stays.
    try journal.git("reset", "-q", "--hard")
    try journal.expectSound()
  }

  /// The steps of `git merge` where its HEAD is from before a write, and its index from after.
  @Test(arguments: ["true", "git commit -q --allow-empty -m person"])
  func anEntryComesBackThatAMergePutBack(_ then: String) throws {
    let journal = try RealJournal.checkedOut()
    try journal.git("update-ref", "ORIG_HEAD", "main")
    try journal.add("text one")
    try journal.git("read-tree", "--reset", "-u", "ORIG_HEAD")
    #expect(try journal.shell(then).status == 0)
    try journal.add("text two")
    #expect(try journal.texts() == ["text one", "text two"])
    try journal.expectSound()
  }

  /// A colleague who gives a file another name removes the old one on purpose, whatever began before.
  @Test func anEntryThatAColleagueRenamedStaysUnderItsNewName() throws {
    let journal = try RealJournal.checkedOut()
    try journal.git("update-ref", "ORIG_HEAD", "main")
    try journal.add("text one")
    try journal.add("text two")
    try journal.git("switch", "-qc", "colleague")
    #expect(
      try journal.shell("old=$(ls -d days/*/*text-one*); git mv $old ${old%/*}/x-${old##*-}")
        .status == 0)
    try journal.git("commit", "-qam", "Another name")
    try journal.git("switch", "-q", "main")
    try journal.git("merge", "-q", "--ff-only", "colleague")
    try journal.add("text three")
    #expect(try journal.texts() == ["text one", "text three", "text two"])
    #expect(try journal.shell("git log --format=%s | grep -c 'Bring back'").output == "0\n")
    try journal.expectSound()
  }

  /// HEAD is still elsewhere when the entry is written, so nobody can have removed its file there.
  @Test func anEntryThatACommitAfterASwitchTookOutIsBackOrNamed() throws {
    let journal = try RealJournal.checkedOut()
    try journal.git("switch", "-qc", "other")
    try journal.stalled("git switch -q main", at: "/HEAD.lock") { try journal.add("text one") }
    try journal.git("commit", "-q", "--allow-empty", "-m", "person")
    try journal.add("text two")
    #expect(try journal.texts().contains("text two"))
    let check = try journal.shell("$PROGRAM check")
    #expect(try journal.texts().contains("text one") || check.output.contains("text-one"))
  }
}

extension RealJournal {
  /// A commit on a branch of its own, which the journal lacks.
  fileprivate func commitOnSide() throws {
    try git("switch", "-qc", "side")
    try scratch.write("\(folder)/theirs.txt", "theirs")
    try git("add", "theirs.txt")
    try git("commit", "-qm", "theirs")
    try git("switch", "-q", branch)
  }
}
