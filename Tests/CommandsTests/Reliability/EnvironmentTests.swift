import Foundation
import TestSupport
import Testing

/// Surroundings in which a writer must find the right repository, or keep its hands off.
@Suite("A writer's surroundings")
struct EnvironmentTests {
  @Test func variablesOfAHookDoNotLeadToAnotherRepository() throws {
    let journal = try RealJournal.checkedOut()
    try journal.scratch.git("init", "-q", "other")
    let other = journal.scratch.path + "/other"
    let outcome = try journal.adding(
      "text one",
      with: [
        "GIT_DIR": other + "/.git", "GIT_WORK_TREE": other, "GIT_PREFIX": "",
        "GIT_INDEX_FILE": other + "/.git/index.lock",
      ]
    ).run()
    #expect(outcome.status == 0)
    #expect(try journal.texts() == ["text one"])
    #expect(try journal.scratch.git("status", "--porcelain", in: "other") == "")
    try journal.expectSound()
  }

  @Test func nothingIsWrittenWhileAPushIsNotAcceptedYet() throws {
    let journal = try RealJournal.checkedOut()
    let before = try journal.git("rev-parse", "main")
    let outcome = try journal.adding("text one", with: ["GIT_QUARANTINE_PATH": "/tmp/x"]).run()
    #expect(outcome.status == 1)
    #expect(try journal.git("rev-parse", "main") == before)
    try journal.expectSound()
  }

  @Test func filesInASharedRepositoryAreOpenToTheGroup() throws {
    let journal = try RealJournal.checkedOut()
    try journal.git("config", "core.sharedRepository", "group")
    let outcome = try journal.shell(
      """
      umask 077
      chmod -R g+rwX .git
      touch ../before
      "$PROGRAM" add -q -d 1 "text one" > /dev/null 2>&1
      find .git -newer ../before -type d ! -perm -g+rwx
      find .git -newer ../before -type f ! -perm -g+r
      """)
    #expect(outcome.output == "")
    try journal.expectSound()
  }

  @Test func aFileSizeLimitIsAnErrorAndNotTheEnd() throws {
    let journal = try RealJournal.checkedOut()
    try journal.add("text one")
    let outcome = try journal.shell(
      """
      noise=$(head -c 9000 /dev/urandom | od -An -v -tx1 | tr -d ' \\n')
      (ulimit -f 4; "$PROGRAM" add -q -d 1 "text $noise" 2> /dev/null)
      echo $?
      """)
    #expect(["1\n", "75\n"].contains(outcome.output))
    try journal.expectSound()
    try journal.add("text two")
    #expect(try journal.texts() == ["text one", "text two"])
  }

  @Test(.enabled(if: Mounts.areAllowed, "needs the right to mount"))
  func aFullDiskLosesNothingThatWasAccepted() throws {
    let journal = try RealJournal.checkedOut()
    let outcome = try Mounts.run(
      """
      mkdir ../small && mount -t tmpfs -o size=900k tmpfs ../small && cp -r . ../small/j
      cd ../small/j; accepted=0; failed=0
      for entry in $(seq 60); do
        noise=$(head -c 6000 /dev/urandom | od -An -v -tx1 | tr -d ' \\n')
        if "$PROGRAM" add -q -d 1 "text $noise" > /dev/null 2>&1; then
          accepted=$((accepted + 1))
        else failed=$((failed + 1)); fi
        [ $failed = 3 ] && break
      done
      [ $accepted = $(git ls-tree -r --name-only main days | wc -l) ] && echo "all there"
      [ $failed = 3 ] && echo full
      rm .git/description .git/hooks/*; dd if=/dev/null of=room 2> /dev/null; rm room
      git fsck --strict --no-dangling 2>&1; git status --porcelain
      """, in: journal)
    #expect(outcome.output == "all there\nfull\n")
  }

  @Test func anObjectThatIsNotThereAfterAllIsAnError() throws {
    let journal = try RealJournal.inTeamRepository()
    let before = try journal.git("rev-parse", "hackjournal")
    let lies = ["LD_PRELOAD": Built.stallShim, "LOSE_OBJECTS": "1"]
    let outcome = try journal.adding("text one", with: lies).run()
    #expect(outcome.status == 1)
    #expect(try journal.git("rev-parse", "hackjournal") == before)
    try journal.add("text two")
    #expect(try journal.texts() == ["text two"])
    try journal.expectSound()
  }

  @Test(.enabled(if: Mounts.areAllowed, "needs the right to mount"))
  func aReadOnlyRepositoryIsAnErrorThatSaysSo() throws {
    let journal = try RealJournal.checkedOut()
    let outcome = try Mounts.run(
      """
      mount --bind . . && mount -o remount,ro,bind . && cd "$PWD"
      "$PROGRAM" add -q -d 1 "text one"; echo $?
      """, in: journal)
    #expect(outcome.output == "1\n")
    #expect(outcome.errors.contains("read-only"))
    try journal.expectSound()
  }

  /// As a power cut leaves it where the file system has no journal.
  @Test(arguments: ["last", "lock", "lock-queue"])
  func aFolderInPlaceOfAFileOfOursCountsAsNone(_ name: String) throws {
    let journal = try RealJournal.checkedOut()
    try FileManager.default.removeItem(atPath: "\(journal.path)/.git/hackjournal/\(name)")
    try journal.scratch.write("j/.git/hackjournal/\(name)/anything", "else")
    #expect(try journal.shell("$PROGRAM status").status == 0)
    try journal.add("text one")
    #expect(try journal.texts() == ["text one"])
    try journal.expectSound()
  }
}
