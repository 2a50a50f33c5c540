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

  @Test("a person who said no in one clone is named by nothing that another clone wrote meanwhile")
  func consent() throws {
    let clones = try Clones(["ada", "ben"])
    try clones.sh(
      "hackjournal attendee add -q 'Grace Hopper' --company Navy >/dev/null; hackjournal sync -q",
      in: "ada")
    try clones.sh("hackjournal sync -q", in: "ben")
    try clones.sh("hackjournal attendee edit -q grace --named no >/dev/null", in: "ada")
    try clones.sh(
      """
      hackjournal attendee edit -q grace --role speaker >/dev/null
      hackjournal add -d 1 -q 'A talk by @grace' >/dev/null; hackjournal note -d 1 -q grace 'Great' >/dev/null
      hackjournal sync -q
      """, in: "ben")
    try clones.sh("hackjournal sync -q", in: "ada")
    let tree = try clones.sh("git ls-files; git grep -i -e grace -e hopper; true", in: "ada").output
    #expect(!tree.lowercased().contains("grace") && !tree.lowercased().contains("hopper"))
    #expect(try clones.sh("hackjournal show grace", in: "ada").output.contains("speaker"))
    try clones.sh("hackjournal sync -q", in: "ben")
    #expect(try clones.sh("hackjournal summary -d 1", in: "ben").output.contains("Grace") == false)
  }

  @Test("what organisers keep private goes to its own remote, and to no other")
  func hidden() throws {
    let clones = try Clones(["ada", "ben"])
    for name in ["ada", "ben"] {
      try clones.sh(
        "git init -q --bare ../hidden.git; git remote add organisers ../hidden.git; "
          + "git config hackjournal.privateRemote organisers; git config hackjournal.remote origin",
        in: name)
    }
    try clones.sh(
      "hackjournal attendee add -q --unnamed 'Grace Hopper' >/dev/null; hackjournal sync -q",
      in: "ada")
    try clones.sh(
      "hackjournal sync -q; hackjournal attendee add -q --unnamed 'Ada Byron' >/dev/null; hackjournal sync -q",
      in: "ben")
    try clones.sh("hackjournal sync -q", in: "ada")
    let roster = try clones.sh("hackjournal attendee list", in: "ada").output
    #expect(roster.contains("Grace Hopper") && roster.contains("Ada Byron"))
    #expect(try clones.sh("git for-each-ref refs/hackjournal/private", in: "hub").output == "")
    #expect(
      try clones.sh("git cat-file --batch-all-objects --batch-check; git log --all -p", in: "hub")
        .output
        .contains("Hopper") == false)
    try clones.sh("git config hackjournal.privateRemote origin", in: "ada")
    #expect(
      try clones.sh("hackjournal sync", in: "ada", status: 1).errors
        .contains("hackjournal.privateRemote is origin"))
  }

  @Test("of two private texts the newer one stands, whoever joins them, and both end in one tree")
  func hiddenTexts() throws {
    let clones = try Clones(["ada", "ben"])
    let share =
      "git init -q --bare ../hidden.git; git remote add organisers ../hidden.git;"
      + " git config hackjournal.remote origin;"
    for name in clones.names {
      try clones.sh(share + "git config hackjournal.privateRemote organisers", in: name)
    }
    let id = try clones.sh(
      "hackjournal attendee add -q Ian >/dev/null; hackjournal note -q ian -d 1 --private First",
      in: "ada"
    ).output.trimmingCharacters(in: .newlines)
    #expect(
      try clones.sh("hackjournal sync", in: "ada").errors == "Sent 1; private: sent 1.\n")
    #expect(
      try clones.sh("hackjournal sync", in: "ben").errors
        == "Took 1 (ada 1); private: took 1 (ada 1).\n")
    let edit = { (words: String, second: Int) in
      "GIT_COMMITTER_DATE='@\(1_300_900_000 + second) +0000' hackjournal edit \(id) -q -m \(words)"
        + " >/dev/null"
    }
    for (round, isAdaNewer) in [true, false].enumerated() {
      let seconds = isAdaNewer ? (20, 10) : (10, 20)
      try clones.sh(edit("Hers\(round)", 100 * round + seconds.0), in: "ada")
      try clones.sh(edit("His\(round)", 100 * round + seconds.1), in: "ben")
      // Each joins by themselves first, and neither has seen what the other one made of it.
      let join = { (other: String) in
        "git fetch -q ../hidden.git +refs/of/\(other):refs/hackjournal/incoming/main"
      }
      for name in clones.names {
        try clones.sh(
          "git push -q ../hidden.git +refs/hackjournal/private/main:refs/of/\(name)", in: name)
      }
      try clones.sh(join("ben"), in: "ada")
      try clones.sh(join("ada"), in: "ben")
      let answers = try clones.names.map {
        try clones.sh("hackjournal check --repair", in: $0).output
      }
      #expect(answers[0].contains(isAdaNewer ? "Yours stands" : "Theirs stands"))
      #expect(answers[1].contains(isAdaNewer ? "Theirs stands" : "Yours stands"))
      let trees = try clones.names.map {
        try clones.sh("git rev-parse 'refs/hackjournal/private/main^{tree}'", in: $0).output
      }
      #expect(trees[0] == trees[1])
      for name in clones.names {
        let shown = try clones.sh("hackjournal show \(id)", in: name).output
        #expect(shown.contains(isAdaNewer ? "Hers\(round)" : "His\(round)"))
        let history = try clones.sh("hackjournal history \(id)", in: name).output
        #expect(history.contains("ada") && history.contains("ben"))
      }
      try clones.sh("hackjournal sync -q", in: "ada")
      try clones.sh("hackjournal sync -q", in: "ben")
      try clones.sh("hackjournal sync -q", in: "ada")
    }
    try clones.sh("mv ../hidden.git ../away.git", in: "ada")
    #expect(
      try clones.sh("hackjournal sync --json", in: "ada").output.contains(#""reached":false"#))
  }

  @Test(
    "three teams end in the event's journal, again and again, with what they change and take out")
  func teams() throws {
    let clones = try Clones(["ada", "ben"])
    for team in ["boot", "crane", "disk"] {
      try clones.sh(
        """
        git config --global protocol.file.allow always; git init -q ../\(team); cd ../\(team)
        git commit -q --allow-empty -m Code
        hackjournal init -q --branch hackjournal --event \(team) --start 2011-03-23 --days 3 >/dev/null
        hackjournal add -q -d 1 '\(team) works' >/dev/null; hackjournal add -q -d 2 '\(team) again' >/dev/null
        cd ../ada; hackjournal project add -q \(team) --team-journal $(cd ../\(team); pwd) >/dev/null
        """, in: "ada")
    }
    #expect(try clones.sh("hackjournal sync --teams", in: "ada").errors.contains("not taken in"))
    let accept = """
      for t in boot crane disk; do git config --add hackjournal.acceptJournal $(cd ../$t; pwd); done
      hackjournal sync
      """
    #expect(try clones.sh(accept, in: "ada").errors.contains("crane: 2 new."))
    try clones.sh(accept, in: "ben")
    try clones.sh(
      """
      id() { hackjournal list -d $1 | head -1 | cut -d' ' -f1; }
      hackjournal edit -q $(id 1) -m 'crane boots' >/dev/null; hackjournal remove -q $(id 2) >/dev/null
      """, in: "crane")
    for clone in ["ada", "ben", "ada"] { try clones.sh("hackjournal sync -q", in: clone) }
    for clone in ["ada", "ben"] {
      let list = try clones.sh("hackjournal list", in: clone).output
      #expect(list.split(separator: "\n").count == 5)
      #expect(list.contains("crane boots") && !list.contains("crane again"))
      #expect(try clones.sh("hackjournal list -p crane", in: clone).output.contains("crane boots"))
      #expect(try clones.sh("hackjournal sync", in: clone).errors.contains("Nothing new"))
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

  @Test("what somebody took out of the history stays out, whoever syncs, edits or joined before")
  func purges() throws {
    let clones = try Clones(["ada", "ben", "cem"])
    try clones.sh(
      "hackjournal add -d 1 -q Keep >/dev/null; hackjournal add -d 1 -q SECRET >/dev/null; hackjournal sync -q",
      in: "ada")
    try clones.sh(
      "hackjournal sync -q; hackjournal edit -q $(hackjournal list | tail -1 | cut -c1-10) -m 'SECRET edited'",
      in: "ben")
    try clones.sh("git pull -q; hackjournal add -d 1 -q Mine", in: "cem")
    let purge =
      "git update-ref refs/heads/main main~1; git update-ref refs/hackjournal/sync/main/kxxxxxxxxx $(git -C ../ada rev-parse main)"
    try clones.sh("git fetch -q ../ada main; \(purge)", in: "hub")
    for name in ["ben", "cem"] {
      #expect(
        try clones.sh("hackjournal sync", in: name, status: 1).errors.contains("was rewritten"))
      try clones.sh("hackjournal sync --take-rewritten", in: name)
    }
    try clones.sh("hackjournal sync --take-rewritten", in: "ada")
    for name in clones.names {
      try clones.sh("hackjournal sync -q", in: name)
      let list = try clones.sh("hackjournal list", in: name).output
      #expect(list.contains("Keep") && list.contains("Mine") && !list.contains("SECRET"))
    }
    #expect(try clones.sh("git log --all -p", in: "hub").output.contains("SECRET") == false)
  }

  @Test("a file on a stick is brought up to date, and never loses what only it has")
  func sticks() throws {
    let clones = try Clones(["ada", "ben"])
    try clones.sh(
      "hackjournal bundle -q ../stick >/dev/null; hackjournal add -d 1 -q Hers >/dev/null",
      in: "ada")
    try clones.sh("hackjournal add -d 1 -q His >/dev/null; hackjournal sync -q ../stick", in: "ben")
    #expect(
      try clones.sh("hackjournal bundle ../stick", in: "ada", status: 1).errors.contains(
        "what is not here"))
    try clones.sh("hackjournal sync -q ../stick", in: "ada")
    try clones.sh("hackjournal sync -q ../stick", in: "ben")
    for name in clones.names {
      let list = try clones.sh("hackjournal list", in: name).output
      #expect(list.contains("Hers") && list.contains("His"))
    }
    try clones.sh("echo hello > ../letter; hackjournal bundle ../letter", in: "ada", status: 1)
    #expect(try clones.sh("cat ../letter", in: "ada").output == "hello\n")
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
}

/// Clones of a journal beside a bare repository `hub`, each with an identity of its own.
private struct Clones {
  let names: [String]
  private let scratch: Scratch

  init(_ names: [String]) throws {
    self.names = names
    scratch = try Scratch()
    try sh(
      """
      hackjournal init base --event Xen --start 2011-03-23 --days 3 -q >/dev/null
      git clone -q --bare base hub
      for c in \(names.joined(separator: " ")); do
        git clone -q hub $c; git -C $c config user.name $c; git -C $c config user.email $c@example.org
      done
      """, in: "")
  }

  @discardableResult
  func sh(_ script: String, in folder: String, status: Int32 = 0) throws -> Command.Outcome {
    let program = URL(fileURLWithPath: Built.hackjournal).deletingLastPathComponent().path
    var environment = scratch.environment
    environment["PATH"] = "\(program):\(environment["PATH"] ?? "/usr/bin:/bin")"
    let outcome = try Command(
      ["bash", "-c", script], in: "\(scratch.path)/\(folder)", environment: environment
    ).run()
    #expect(outcome.status == status, "\(script): \(outcome.output)\(outcome.errors)")
    return outcome
  }
}
