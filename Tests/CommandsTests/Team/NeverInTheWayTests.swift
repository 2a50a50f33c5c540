import Foundation
import TestSupport
import Testing

/// A commit succeeds and is not held up, whatever is wrong with the journal or with hackjournal, and
/// what it says is captured later.
@Suite struct NeverInTheWayTests {
  private let world: TeamWorld

  init() throws {
    world = try TeamWorld()
    try world.run(
      """
      mkdir bin; ln -s \(world.program) bin/hackjournal
      cd code; ../bin/hackjournal hooks uninstall; ../bin/hackjournal hooks install --journal ../author
      commit base
      """)
  }

  /// What breaks, and what mends it; in the folder that has journal and code beside each other.
  struct Fault: CustomTestStringConvertible {
    let name: String
    let begin: String
    let end: String
    var line: String?
    var testDescription: String { name }
  }

  static let faults = [
    Fault(
      name: "journal missing", begin: "mv author away", end: "mv away author",
      line: "There is no git repository at"),
    Fault(
      name: "journal's tip corrupt",
      begin: """
        tip=author/.git/refs/heads/main; cp $tip tip
        echo 1234567890123456789012345678901234567890 >$tip
        """,
      end: "cp tip author/.git/refs/heads/main", line: "cannot be read"),
    Fault(
      name: "no room for objects",
      begin:
        "mv author/.git/objects objects; cp -a objects author/.git/; rm -rf author/.git/objects/??; touch author/.git/objects/x",
      end: "rm -rf author/.git/objects; mv objects author/.git/", line: "not captured yet"),
    Fault(
      name: "event of a later format",
      begin:
        "cd author; sed -i 's/^hackjournal: 1/hackjournal: 9/' event.yml; git commit -qam later",
      end: "cd author; git revert --no-edit HEAD", line: "newer hackjournal"),
    Fault(name: "not installed", begin: "mv bin away", end: "mv away bin", line: "not found"),
    Fault(
      name: "not executable",
      begin: "mv bin/hackjournal away; echo >bin/hackjournal; chmod -x bin/hackjournal",
      end: "mv away bin/hackjournal", line: "not found"),
    Fault(
      name: "failing",
      begin:
        "mv bin/hackjournal away; printf '#!/bin/sh\\nexit 3\\n' >bin/hackjournal; chmod +x bin/hackjournal",
      end: "mv away bin/hackjournal", line: "stopped (3)"),
    Fault(
      name: "crashing",
      begin:
        "mv bin/hackjournal away; printf '#!/bin/sh\\nkill -SEGV $$\\n' >bin/hackjournal; chmod +x bin/hackjournal",
      end: "mv away bin/hackjournal", line: "stopped (139)"),
    Fault(
      name: "hanging",
      begin: "mv author/.git/refs/heads/main tip; mkfifo author/.git/refs/heads/main",
      end: "mv tip author/.git/refs/heads/main",
      line: "it took too long"),
    Fault(
      name: "pending list not writable",
      begin: "rm -rf code/.git/hackjournal/pending; echo >code/.git/hackjournal/pending",
      end: "rm code/.git/hackjournal/pending", line: "cannot write"),
  ]

  @Test(arguments: faults)
  func commitSucceedsAndIsCapturedLater(_ fault: Fault) throws {
    try world.run(fault.begin)
    let start = ContinuousClock.now
    let outcome = try world.run("commit a 'Highlight: A one'", in: "code")
    // 0.2 seconds for a busy journal, 1.5 for a program that hangs; any other wait would be for good.
    #expect(ContinuousClock.now - start < .seconds(300))
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 1, "\(outcome.errors)")
    if let line = fault.line { #expect(outcome.errors.contains(line), "\(outcome.errors)") }

    let quiet = try world.run("commit b", in: "code").errors
    #expect(quiet == "" || fault.name == "failing", "\(quiet)")
    try world.run(fault.end)
    try world.run("commit c 'Idea: C one'", in: "code")
    if fault.name == "pending list not writable" { try world.run("program capture -q", in: "code") }
    #expect(try world.texts(of: "author") == ["A one", "C one"])
  }

  @Test func commitDoesNotWaitForALockedJournal() throws {
    try world.run("mkdir -p author/.git/hackjournal")
    let lock = open("\(world.scratch.path)/author/.git/hackjournal/lock", O_RDWR | O_CREAT, 0o666)
    #expect(flock(lock, LOCK_EX) == 0)
    let outcome = try world.run("commit a 'Highlight: A one'", in: "code")
    #expect(outcome.errors.contains("have held the journal's lock for too long"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(try world.run("commit b", in: "code").errors == "")
    close(lock)
    try world.run("commit c", in: "code")
    #expect(try world.texts(of: "author") == ["A one"])
  }

  @Test func whatWaitsIsTakenUpByACommitWithoutTrailer() throws {
    try world.run("mv ../author ../away; commit a 'Highlight: A one'", in: "code")
    let waiting = try world.run("program hooks status || true", in: "code").output
    #expect(waiting.contains("Pending:  1"), "\(waiting)")
    try world.run("mv ../away ../author; commit b", in: "code")
    #expect(try world.texts(of: "author") == ["A one"])
    #expect(try world.run("program hooks status", in: "code").output.contains("Pending:  0"))
  }

  /// Where and how commits are made, after `cd` to the code repository.
  static let places = [
    "mkdir -p deep/down; cd deep/down; commit a 'Highlight: A one'",
    "git worktree add -q -b side ../side; cd ../side; commit a 'Highlight: A one'",
    "git -C .. init -q outer; git -C ../outer -c protocol.file.allow=always submodule add -q \"$world/code\" sub; cd ../outer/sub; program hooks install --journal ../../author; commit a 'Highlight: A one'",
    "commit b; commit c; git bisect start -q HEAD HEAD~2 >/dev/null; commit a 'Highlight: A one'",
    "git checkout -q --detach; commit a 'Highlight: A one'",
    "cd ..; export GIT_DIR=\"$world/code/.git\" GIT_WORK_TREE=\"$world/code\"; cd code; commit a 'Highlight: A one'",
    "export GIT_INDEX_FILE=\"$world/other-index\"; git read-tree HEAD; commit a 'Highlight: A one'",
    "echo 1 >a; git add a; git=$(command -v git); cd /; env -i \"$git\" -C \"$world/code\" -c user.name=A -c user.email=a@x commit -q -m x -m 'Highlight: A one'",
    "git init -q --separate-git-dir=../sep.git ../apart; cd ../apart; git commit -q --allow-empty -m x; program hooks install --journal ../author; commit a 'Highlight: A one'",
    "git config core.logAllRefUpdates false; commit a 'Highlight: A one'",
    "git pack-refs --all; commit a 'Highlight: A one'; git pack-refs --all; commit b",
    "echo a >a; git add a; git commit -q -F - <<HJ\nx\n\nHighlight: A one\nHJ",
    "echo a >base; git commit -q -a -m x -m 'Highlight: A one'",
    "echo a >base; git commit -q -m x -m 'Highlight: A one' base",
    "echo a >a; git add a; export GIT_EDITOR=\"printf 'x\\n\\nHighlight: A one\\n' >\"; git commit -q -v",
    "git commit -q --allow-empty -m 'A one' -m 'Highlight: yes'",
    "git commit -q --allow-empty -s -m x -m 'HIGHLIGHT:   A\n one  '",
  ]

  @Test(arguments: places)
  func commitIsCapturedWhereverItIsMade(_ script: String) throws {
    let outcome = try world.run(script, in: "code")
    #expect(outcome.errors.contains("hackjournal: captured highlight to Hack"), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count { $0.hasPrefix("hackjournal:") } == 1)
    #expect(try world.texts(of: "author") == ["A one"])
    #expect(
      try world.run("git -C author fsck --strict 2>&1; git -C author status --short").output == "")
  }

  /// Objects that are there, and a note of them: only git's word that a push is not accepted yet
  /// keeps the journal as it is.
  @Test func nothingIsWrittenBeforeAPushIsAccepted() throws {
    try world.run(
      """
      mv team.git/hooks/post-receive away
      cd code; commit a 'Highlight: A one'; git push -q origin HEAD:main
      cat >../team.git/hooks/pre-receive <<'HJ'
      #!/bin/sh
      mkdir -p hackjournal/pending
      echo "$(git rev-parse main~1) $(git rev-parse main) refs/heads/main" \
        >hackjournal/pending/post-receive.1
      \(world.program) hooks run post-receive; echo "status $?" >&2
      HJ
      chmod +x ../team.git/hooks/pre-receive
      """)
    let before = try world.run("git -C server rev-parse HEAD").output
    let pushed = try world.run("commit b; git push origin HEAD:main", in: "code")
    #expect(pushed.errors.contains("status 0"), "\(pushed.errors)")
    #expect(try world.run("git -C server rev-parse HEAD").output == before)
    try world.run("rm team.git/hooks/pre-receive; mv away team.git/hooks/post-receive")
    try world.run("commit c; git push -q origin HEAD:main", in: "code")
    #expect(try world.texts(of: "server") == ["A one"])
  }
}
