import Foundation
import TestSupport
import Testing

/// Clones of one journal, each of somebody else, with a real remote between them.
@Suite("What clones share")
struct SyncTests {
  @Test(
    "random work in four clones, some of it with plain git, ends in one tree that has every text")
  func simulation() throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      var chance = SeededGenerator(seed: seed)
      let clones = try Clones(["ada", "ben", "cem", "dea"])
      var texts: [String] = []
      for step in 0..<24 {
        let clone = clones.names.randomElement(using: &chance) ?? ""
        let text = "Text \(seed) \(step)"
        switch Int.random(in: 0..<9, using: &chance) {
        case 0...2:
          try clones.sh(
            "hackjournal add -q '\(text)' -d \(Int.random(in: 1...3, using: &chance))", in: clone)
          texts.append(text)
        case 3:
          try clones.sh(
            "hackjournal attendee add -q 'Person \(step % 5)' >/dev/null; true", in: clone)
        case 4:
          try clones.sh(
            "hackjournal attendee edit -q 'Person \(step % 5)' --company 'C\(step)' >/dev/null 2>&1; true",
            in: clone)
        case 5:
          try clones.sh("hackjournal day 1 --attended \(step) -q >/dev/null", in: clone)
        case 6:
          try clones.sh("hackjournal event --host 'Host \(step): lunch' -q >/dev/null", in: clone)
        case 7:
          try clones.sh(
            "git pull -q --no-rebase --no-edit 2>/dev/null && git push -q 2>/dev/null; true",
            in: clone)
        default: try clones.sh("hackjournal sync -q", in: clone)
        }
      }
      for _ in 0..<2 {
        for clone in clones.names { try clones.sh("hackjournal sync -q", in: clone) }
      }
      let trees = try clones.names.map { try clones.sh("git rev-parse HEAD^{tree}", in: $0).output }
      #expect(Set(trees).count == 1, "seed \(seed)")
      let list = try clones.sh("hackjournal list", in: "ada").output
      for text in texts { #expect(list.contains(text), "seed \(seed): \(text)") }
      #expect(try clones.sh("hackjournal check", in: "ada").errors.contains("Nothing is wrong"))
      try clones.sh("git fsck --strict --no-dangling", in: "ada")
      #expect(try clones.sh("git for-each-ref refs/hackjournal/sync", in: "hub").output == "")
    }
  }

  @Test("eight clones at once: everybody's work is in the branch, and nobody had to try again")
  func crowd() throws {
    let names = (1...8).map { "clone\($0)" }
    let clones = try Clones(names)
    for name in names { try clones.sh("hackjournal add -d 1 -q 'By \(name)'", in: name) }
    try clones.sh(
      "for c in \(names.joined(separator: " ")); do (cd $c && hackjournal sync -q) & done; wait",
      in: "")
    try clones.sh("hackjournal sync -q", in: "clone1")
    let list = try clones.sh("hackjournal list", in: "clone1").output
    for name in names { #expect(list.contains("By \(name)\n")) }
  }

  @Test("a sync that is killed at any moment loses nothing, and the next one does the rest")
  func kills() throws {
    let clones = try Clones(["ada", "ben"])
    for step in 1...8 {
      try clones.sh("hackjournal add -d 1 -q 'Hers \(step)'; hackjournal sync -q", in: "ben")
      try clones.sh(
        "hackjournal add -d 1 -q 'His \(step)'; timeout -s KILL 0.0\(step) hackjournal sync -q >/dev/null 2>&1; true",
        in: "ada")
    }
    try clones.sh("hackjournal sync -q", in: "ada")
    try clones.sh("hackjournal sync -q", in: "ben")
    for clone in ["ada", "ben"] {
      let list = try clones.sh("hackjournal list", in: clone).output
      for step in 1...8 {
        #expect(list.contains("Hers \(step)\n") && list.contains("His \(step)\n"))
      }
      #expect(try clones.sh("git status --porcelain", in: clone).output == "")
      #expect(try clones.sh("hackjournal check", in: clone).errors.contains("Nothing is wrong"))
    }
  }

  @Test("an autosync shares what was written, without a word, once nothing was written for a while")
  func autosync() throws {
    let clones = try Clones(["ada"])
    let added = try clones.sh(
      "git config hackjournal.autosync true; hackjournal add -q -d 1 One; hackjournal add -q -d 1 Two",
      in: "ada")
    #expect(added.errors == "")
    let waited =
      "for i in $(seq 120); do git -C ../hub log --format=%s | grep -q Two && break; sleep 0.5; done"
    try clones.sh(waited + "; sleep 1", in: "ada")
    #expect(try clones.sh("git log --format=%s", in: "hub").output.contains("One"))
    #expect(
      try clones.sh("cat .git/hackjournal/autosync.log", in: "ada").output.contains("Sent 2."))
  }

  @Test("`add` asks no remote, and reads no address of one")
  func addStaysHere() throws {
    let clones = try Clones(["ada"])
    let trace = try clones.sh(
      "strace -f -e trace=network,execve -o ../trace hackjournal add -d 1 -q Here >/dev/null; cat ../trace",
      in: "ada"
    ).output
    #expect(!trace.contains("connect(") && !trace.contains("sendto("))
    #expect(trace.split(separator: "\n").filter { $0.contains("execve(") }.count == 1)
  }

  @Test(
    "what one takes out and another changes meanwhile stays, and whoever merges is told",
    arguments: [true, false])
  func takenOutAndChanged(_ isRemovalFirst: Bool) throws {
    let clones = try Clones(["ada", "ben"])
    let id = try clones.sh("hackjournal add -q -d 1 'Wrong'; hackjournal sync -q", in: "ada").output
      .trimmingCharacters(in: .newlines)
    try clones.sh("hackjournal sync -q", in: "ben")
    try clones.sh("hackjournal remove -q \(id)", in: "ada")
    try clones.sh("hackjournal edit -q \(id) -m 'Less wrong'", in: "ben")
    try clones.sh("hackjournal sync -q", in: isRemovalFirst ? "ada" : "ben")
    let told = try clones.sh("hackjournal sync", in: isRemovalFirst ? "ben" : "ada").errors
    #expect(
      told.contains(
        isRemovalFirst
          ? "they took it out, you changed it meanwhile, so it stays\n"
          : "you took it out, they changed it meanwhile, so it stays; to take it out: "
            + "hackjournal remove \(id)\n"), "\(told)")
    #expect(try clones.sh("hackjournal list --conflicts --json", in: "ada").output.contains("[]"))
  }

  @Test("whose words another's merge overruled is told by the own sync, once")
  func overruledElsewhere() throws {
    let clones = try Clones(["ada", "ben"])
    let id = try clones.sh("hackjournal add -q -d 1 'Wrong'; hackjournal sync -q", in: "ada").output
      .trimmingCharacters(in: .newlines)
    try clones.sh("hackjournal sync -q", in: "ben")
    try clones.sh("hackjournal edit -q \(id) -m 'By Ada'; hackjournal sync -q", in: "ada")
    try clones.sh("sleep 1; hackjournal edit -q \(id) -m 'By Ben'; hackjournal sync -q", in: "ben")
    let told = try clones.sh("hackjournal sync", in: "ada").errors
    let line = "Newer words of others stand in place of yours: \(id); what yours said: "
    #expect(told.contains(line + "hackjournal list --conflicts\n"), "\(told)")
    #expect(try clones.sh("hackjournal list --conflicts", in: "ada").output.contains("By Ada"))
    try clones.sh("hackjournal add -q -d 1 'More'; hackjournal sync -q", in: "ben")
    #expect(try !clones.sh("hackjournal sync", in: "ada").errors.contains("Newer words"))
  }

  @Test("an undo says which changes of one's own it passes by")
  func passedBy() throws {
    let clones = try Clones(["ada", "ben"])
    try clones.sh("hackjournal add -q -d 1 'Stays'", in: "ben")
    let id = try clones.sh("hackjournal add -q -d 1 'Goes'; hackjournal sync -q", in: "ben").output
      .trimmingCharacters(in: .newlines)
    try clones.sh(
      "hackjournal sync -q; hackjournal remove -q \(id); hackjournal sync -q", in: "ada")
    let told = try clones.sh("hackjournal sync -q; hackjournal undo", in: "ben").errors
    #expect(
      told.contains("Taken back by somebody already, so passed by: Add highlight: Goes\n")
        && told.contains(": Add highlight: Stays\n"), "\(told)")
  }
}
