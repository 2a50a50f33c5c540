import Foundation
import TestSupport
import Testing

/// What was in a hooks folder goes on running, and comes back byte for byte.
@Suite("Hook files")
struct HookFileTests {
  /// Hooks that write down what they were given, each in its own way.
  static let shells = [
    "/bin/sh", "/bin/bash -eu", "/usr/bin/env -S bash -eu", "/bin/dash -f", "/bin/sh -x",
  ]

  @Test func makesItsOwn() throws {
    let team = try HookedTeam()
    try team.expectRoundTrip {
      #expect(try team.commit("Plain") == "")
      #expect(team.calls() == ["hooks run post-commit", "post-commit"])
      try team.commit("Plain")
      #expect(team.calls() == [])
      try team.commit("Demo: x")
      #expect(team.calls() == ["hooks run post-commit", "post-commit"])
    }
  }

  @Test(arguments: shells)
  func goesIntoAShellScript(_ shell: String) throws {
    let team = try HookedTeam()
    try team.script(
      "team/.git/hooks/post-commit",
      "#!\(shell)\necho \"$0|$#|$(dirname \"$0\")|$(basename \"$0\")\" >theirs\nexit 3\n")
    try team.script(
      "team/.git/hooks/post-rewrite",
      "#!\(shell)\necho \"$1\" >theirs\nwhile read -r old new; do echo \"$old $new\"; done >>theirs\n"
    )
    try team.expectRoundTrip {
      try team.commit("Demo: x")
      #expect(
        try team.scratch.read("team/theirs") == ".git/hooks/post-commit|0|.git/hooks|post-commit\n")
      #expect(team.calls() == ["hooks run post-commit", "post-commit"])
      let map = try team.shell(
        "old=$(git rev-parse HEAD); git commit -q --amend --allow-empty -m y 2>/dev/null; echo \"$old $(git rev-parse HEAD)\""
      )
      #expect(try team.scratch.read("team/theirs") == "amend\n" + map)
      #expect(team.calls().suffix(2) == ["hooks run post-rewrite amend", "post-rewrite"])
      try team.shell("rm theirs")
    }
  }

  @Test(arguments: [
    "perl", "link", "link outside", "binary", "no line end", "two languages", "no shebang",
  ])
  func precedesAnythingElse(_ form: String) throws {
    let team = try HookedTeam()
    try makeHook(form, in: team)
    try team.expectRoundTrip {
      let map = try team.shell(
        "old=$(git rev-parse HEAD); git commit -q --amend --allow-empty -m y 2>&1; echo \"$old $(git rev-parse HEAD)\""
      )
      switch form {
      case "no line end": #expect(map.hasPrefix("theirs "))
      case "binary": #expect(map.hasPrefix("amend\n"))
      default:
        #expect(try team.scratch.read("theirs").hasPrefix("amend \(map)"))
      }
      #expect(team.calls().suffix(2) == ["hooks run post-rewrite amend", "post-rewrite"])
    }
  }

  private func makeHook(_ form: String, in team: HookedTeam) throws {
    let hook = "team/.git/hooks/post-rewrite"
    let theirs = team.scratch.path + "/theirs"
    let write = "{ printf '%s ' \"$1\"; cat; } >'\(theirs)'\n"
    switch form {
    case "perl":
      try team.script(
        hook,
        "#!/usr/bin/env perl\nopen my $f, '>', '\(theirs)';\nprint $f \"$ARGV[0] \", <STDIN>;\n")
    case "link":
      try team.script("team/.git/scripts/rewritten.sh", "#!/bin/sh\n" + write)
      try team.shell("ln -s ../scripts/rewritten.sh .git/hooks/post-rewrite")
    case "link outside":
      try team.script("rewritten.sh", "#!/bin/sh\n" + write)
      try team.shell("ln -s '\(team.scratch.path)/rewritten.sh' .git/hooks/post-rewrite")
    case "binary":
      try team.shell("cp /bin/echo .git/hooks/post-rewrite")
    case "no line end": try team.script(hook, "#!/bin/echo theirs")
    case "two languages":
      // To awk, the second line is a text.
      try team.script(
        hook,
        """
        #!/bin/sh
        "exec" "awk" "-f" "$0" "$@"
        BEGIN {
          printf "%s ", ARGV[1] >"\(theirs)"
          while ((getline line <"-") > 0) print line >"\(theirs)"
          exit
        }

        """)
    default: try team.script(hook, write)
    }
  }

  @Test func passesAnExitStatusOn() throws {
    let team = try HookedTeam()
    for (name, text) in [
      ("prepare-commit-msg", "#!/usr/bin/env perl\nexit 4;\n")
    ] {
      try team.script("team/.git/hooks/\(name)", text)
    }
    #expect(team.hooks("install", "--remind").status == 0)
    #expect(throws: CommandFailure.self) { try team.commit("x") }
    #expect(team.hooks("uninstall").status == 0)
    #expect(throws: CommandFailure.self) { try team.commit("x") }
  }

  @Test func doesNotWakeAHookThatIsNotExecutable() throws {
    let team = try HookedTeam()
    try team.scratch.write("team/.git/hooks/post-commit", "#!/bin/sh\necho asleep >theirs\n")
    try team.expectRoundTrip {
      try team.commit("Demo: x")
      #expect(!team.scratch.exists("team/theirs"))
      #expect(team.calls() == ["hooks run post-commit", "post-commit"])
    }
  }

  @Test(arguments: ["#!/bin/sh\n", "#!/bin/sh\r\necho x\r\n", "#!/bin/sh\n# \u{e9}\n\n\n", ""])
  func restoresOddFiles(_ text: String) throws {
    let team = try HookedTeam()
    try team.script("team/.git/hooks/post-merge", text)
    chmod(team.scratch.path + "/team/.git/hooks/post-merge", 0o711)
    try team.expectRoundTrip {}
  }

  @Test(arguments: ["hooks/post-commit", "hackjournal/hooks/post-commit"])
  func letsNobodyElseWriteWhereALinkWas(_ file: String) throws {
    let team = try HookedTeam()
    try team.scratch.write("script", "#!/bin/sh\n")
    try team.shell("mkdir -p .git/hackjournal/hooks; ln -s ../../../script .git/\(file)")
    try team.shell("umask 0; \(Built.hackjournal) hooks install")
    let modes = try team.shell("stat -L -c '%a' .git/hooks/post-commit .git/hackjournal/hooks/*")
    for mode in modes.split(separator: "\n") {
      #expect(mode.suffix(2).allSatisfy { "0145".contains($0) }, "\(modes)")
    }
  }

  @Test func keepsWhatWasAddedSince() throws {
    let team = try HookedTeam()
    try team.install()
    try team.shell("echo 'echo added' >>.git/hooks/post-commit")
    #expect(try team.commit("x") == "added\n")
    #expect(team.hooks("uninstall").status == 0)
    #expect(try team.commit("x") == "added\n")
    #expect(try !team.scratch.read("team/.git/hooks/post-commit").contains(">>>"))
  }

  @Test func changesNothingIfSomethingIsInTheWay() throws {
    let team = try HookedTeam()
    try team.script("team/.git/hooks/post-commit", "#!/bin/sh\n")
    try team.shell("mkdir .git/hooks/post-merge")
    let before = try team.files()
    let answer = team.hooks("install")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("post-merge: something stands where a hook of ours would be."))
    #expect(try team.files() == before)
  }

  @Test func undoesWhatWasDoneWhenAStepFails() throws {
    let team = try HookedTeam()
    try team.script("team/.git/hooks/post-commit", "#!/usr/bin/env perl\n")
    try team.shell("ln -s ../nowhere .git/hooks/post-rewrite")
    // In the way of the temporary file of the last hook.
    try team.shell("mkdir .git/hooks/post-merge.\(getpid()).tmp")
    let before = try team.files()
    #expect(team.hooks("install").status == 1)
    #expect(try team.files() == before)
  }

  @Test func undoesTheFilesWhenTheJournalCannotBeMade() throws {
    let team = try HookedTeam()
    try team.script("team/.git/hooks/post-commit", "#!/bin/sh\n")
    let before = try team.files()
    let answer = team.hooks("install", with: ["GIT_CONFIG_GLOBAL": "/dev/null"])
    #expect(answer.status == 1)
    #expect(answer.errors.contains("git does not know who you are"))
    #expect(try team.files() == before)
  }
}
