import Foundation
import TestSupport
import Testing

/// Programs that write hook files of their own, laid out as they lay them out.
@Suite("Hook managers")
struct HookManagerTests {
  private let captured = ["hooks run post-commit", "post-commit"]

  // MARK: husky 9

  private func husky() throws -> HookedTeam {
    let team = try HookedTeam()
    try team.script(
      "team/.husky/_/h",
      """
      #!/usr/bin/env sh
      n=$(basename "$0")
      s=$(dirname "$(dirname "$0")")/$n
      [ ! -f "$s" ] && exit 0
      i="${XDG_CONFIG_HOME:-$HOME/.config}/husky/init.sh"
      [ -f "$i" ] && . "$i"
      [ "${HUSKY-}" = "0" ] && exit 0
      export PATH="node_modules/.bin:$PATH"
      sh -e "$s" "$@"
      c=$?
      [ $c != 0 ] && echo "husky - $n script failed (code $c)"
      exit $c

      """)
    for hook in ["post-commit", "post-rewrite", "post-merge"] {
      try team.script(
        "team/.husky/_/\(hook)", "#!/usr/bin/env sh\n. \"$(dirname \"$0\")/h\"")
    }
    try team.scratch.write("team/.husky/_/.gitignore", "*")
    try team.shell("git config core.hooksPath .husky/_")
    return team
  }

  @Test func putsALineIntoTheFilesOfHusky() throws {
    let team = try husky()
    try team.scratch.write("team/.husky/post-commit", "echo theirs\n")
    try team.expectRoundTrip {
      let said = try team.commit("Demo: x")
      #expect(said == "theirs\n")
      #expect(team.calls() == captured)
      try team.shell("git commit -q --amend --allow-empty -m 'y'")
      #expect(team.calls().suffix(2) == ["hooks run post-rewrite amend", "post-rewrite"])
    }
  }

  @Test func leavesStandardInputToTheScriptsOfHusky() throws {
    let team = try husky()
    try team.scratch.write("team/.husky/post-rewrite", "cat >theirs\n")
    try team.install()
    try team.shell("git commit -q --amend --allow-empty -m 'y'")
    #expect(try team.scratch.read("team/theirs").split(separator: " ").count == 2)
    #expect(team.calls().suffix(2) == ["hooks run post-rewrite amend", "post-rewrite"])
  }

  @Test func bothersNobodyWhoseCloneHasNoHooksOfOurs() throws {
    let team = try husky()
    try team.scratch.write("team/.husky/pre-push", "true\n")
    try team.shell("git add .; git commit -qm husky")
    let answer = try team.install()
    #expect(
      answer.errors.contains(
        "git add :/.husky/post-commit :/.husky/post-merge :/.husky/post-rewrite && git commit"))
    try team.shell(
      "git add .; git commit -qm x; git clone -q . ../clone; cp -r .husky/_ ../clone/.husky")
    _ = team.calls()
    let said = try team.shell(
      "git config core.hooksPath .husky/_; git commit -q --allow-empty -m 'Demo: x' 2>&1",
      in: "clone")
    #expect(said == "")
    #expect(team.calls() == [])
  }

  @Test(arguments: ["echo theirs\n", ""])
  func leavesALinkOfHuskysALink(_ text: String) throws {
    let team = try husky()
    try team.scratch.write("team/scripts/committed.sh", text)
    chmod("\(team.scratch.path)/team/scripts/committed.sh", 0o640)
    try team.shell("ln -s ../scripts/committed.sh .husky/post-commit")
    try team.expectRoundTrip {
      let said = try team.commit("Demo: x")
      #expect(said == text.dropFirst("echo ".count))
      #expect(team.calls() == captured)
      let modes = try team.shell("stat -c '%F %a' .husky/post-commit scripts/committed.sh")
      #expect(modes == "symbolic link 777\nregular file 640\n")
    }
  }

  @Test(arguments: ["/tmp", "../../elsewhere.sh", "../missing/file", "post-rewrite", "/dev/null"])
  func writesThroughNoLinkThatLeadsElsewhere(_ target: String) throws {
    let team = try husky()
    try team.scratch.write("elsewhere.sh", "echo theirs\n")
    try team.scratch.write("team/.husky/post-rewrite", "true\n")
    try team.shell("ln -s '\(target)' .husky/post-commit")
    let before = try team.files()
    let answer = team.hooks("install")
    #expect(answer.status == 1)
    #expect(answer.errors.contains(".husky/post-commit"))
    #expect(try team.files() == before)
    #expect(try team.scratch.read("elsewhere.sh") == "echo theirs\n")
  }

  @Test func saysThatHuskyIsNotInstalledInAClone() throws {
    let team = try husky()
    try team.install()
    try team.shell("rm -r .husky/_")
    let answer = team.hooks("status")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("Hint: npm install, or npx husky"))
  }

  // MARK: lefthook

  private let lefthookScript = """
    #!/bin/sh
    call_lefthook() { lefthook "$@"; }
    call_lefthook run "post-commit" "$@"

    """

  @Test func leavesTheConfigurationOfLefthookToPeople() throws {
    let team = try HookedTeam()
    let lines = """
      post-commit:
        commands:
          hackjournal:
            run: 'hj="$(git rev-parse --git-common-dir)/hackjournal/hooks/post-commit"; \
      [ ! -f "$hj" ] || sh "$hj" {0}'

      """
    try team.scratch.write("team/lefthook.yml", "pre-push:\n")
    try team.script("team/.git/hooks/post-commit", lefthookScript)
    let answer = team.hooks("install")
    #expect(answer.status == 0)
    #expect(answer.errors.contains("lefthook.yml:\n\(lines)"))
    let status = team.hooks("status")
    #expect(status.errors.contains("lefthook.yml has no lines that call us"))
    #expect(status.status == 1)
    try team.scratch.write("team/lefthook.yml", lines)
    #expect(team.hooks("status").status == 0)
    #expect(team.hooks("install").errors.contains("lefthook.yml") == false)
    let gone = team.hooks("uninstall")
    #expect(gone.errors.contains("lefthook.yml:\n\(lines)"))
    #expect(try team.scratch.read("team/.git/hooks/post-commit") == lefthookScript)
  }

  @Test func keepsItsOwnFileWhereLefthookHasNoSection() throws {
    let team = try HookedTeam()
    try team.scratch.write("team/lefthook.yml", "pre-push:\n  commands:\n    x:\n      run: x\n")
    try team.expectRoundTrip {
      try team.commit("Demo: x")
      #expect(team.calls() == captured)
    }
  }

  // MARK: pre-commit

  private func preCommit(_ hook: String) -> String {
    """
    #!/usr/bin/env bash
    # File generated by pre-commit: https://pre-commit.com
    HERE="$(cd "$(dirname "$0")" && pwd)"
    [ ! -x "$HERE/\(hook).legacy" ] || "$HERE/\(hook).legacy" "$@" </dev/null
    echo pre-commit; exit 0

    """
  }

  @Test func goesIntoTheScriptOfPreCommit() throws {
    let team = try HookedTeam()
    try team.script("team/.git/hooks/post-commit", preCommit("post-commit"))
    try team.expectRoundTrip {
      let said = try team.commit("Demo: x")
      #expect(said == "pre-commit\n")
      #expect(team.calls() == captured)
    }
  }

  @Test func mendsWhatPreCommitWroteAnew() throws {
    let team = try HookedTeam()
    try team.script("team/.git/hooks/post-commit", preCommit("post-commit"))
    try team.install()
    try team.script("team/.git/hooks/post-commit", preCommit("post-commit"))
    let answer = team.hooks("status")
    #expect(answer.status == 1)
    #expect(answer.errors.contains("post-commit does not call hackjournal"))
    #expect(answer.errors.contains("Hint: hackjournal hooks install"))
    try team.install()
    #expect(team.hooks("status").status == 0)
  }

  @Test func runsOnceWherePreCommitMovedItAside() throws {
    let team = try HookedTeam()
    try team.install()
    for hook in ["post-commit", "post-rewrite"] {
      try team.shell("mv .git/hooks/\(hook) .git/hooks/\(hook).legacy")
      try team.script("team/.git/hooks/\(hook)", preCommit(hook))
    }
    try team.commit("Demo: x")
    #expect(team.calls() == captured)
    #expect(team.hooks("status").errors.contains("post-rewrite does not call hackjournal"))
    try team.install()
    #expect(team.hooks("status").status == 0)
    #expect(!team.scratch.exists("team/.git/hooks/post-commit.legacy"))
    try team.commit("Demo: x")
    #expect(team.calls() == captured)
    #expect(team.hooks("uninstall").status == 0)
    #expect(try team.scratch.read("team/.git/hooks/post-commit") == preCommit("post-commit"))
  }
}
