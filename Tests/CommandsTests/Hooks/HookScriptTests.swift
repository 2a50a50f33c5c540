import Foundation
import TestSupport
import Testing

/// What the hooks see of a commit, without hackjournal.
@Suite("Hook scripts")
struct HookScriptTests {
  private let captured = ["hooks run post-commit", "post-commit"]

  /// A repository whose hooks have seen a commit, so that they know which messages are old.
  private func team() throws -> HookedTeam {
    let team = try HookedTeam()
    try team.install()
    try team.shell("echo 1 >f; git add f; git commit -qm first")
    _ = team.calls()
    return team
  }

  @Test(arguments: [
    "x\n\nDemo: yes", "demo: yes", "Follow-up: later", "x\n\nHilight: a slip", "Thanks : x",
    "x\n\nFIX: no\nAward:x",
  ])
  func seesWhatMayBeATrailer(_ message: String) throws {
    let team = try team()
    try team.commit(message)
    #expect(team.calls() == captured)
  }

  @Test(arguments: [
    "Plain", "The demo: yes", " Demo: indented", "De mo: x", "Fix: a: b\n\nSigned-off-by: x",
    "Demo", "# Demo: a comment",
    "x\n# ------------------------ >8 ------------------------\nDemo: x",
  ])
  func seesThatAMessageHasNone(_ message: String) throws {
    let team = try team()
    try team.commit(message)
    #expect(team.calls() == [])
  }

  @Test func looksForTheKindsOfTheEvent() throws {
    let team = try team()
    try team.commit("Benchmark: 2x")
    #expect(team.calls() == [])
    let environment = team.scratch.environment.merging(["HACKJOURNAL": ""]) { $1 }
    let changed = try Command(
      [Built.hackjournal, "event", "--kind", "benchmark: Benchmarks"],
      in: team.scratch.path + "/team", environment: environment
    ).run()
    try #require(changed.status == 0)
    #expect(team.hooks("status").errors.contains("the event has other kinds by now"))
    try team.install()
    try team.commit("Benchmark: 2x")
    #expect(team.calls() == captured)
  }

  @Test func doesNotTrustAnOldMessage() throws {
    let team = try team()
    try team.shell("git checkout -qb side; echo 2 >g; git add g; git commit -qm 'x' -m 'Demo: y'")
    try team.shell("git checkout -q main; git commit -q --allow-empty -m plain")
    _ = team.calls()
    try team.shell("git cherry-pick side >/dev/null; git revert --no-edit HEAD >/dev/null")
    #expect(team.calls() == captured + ["hooks run post-commit", "post-commit"])
  }

  @Test func waitsForTheEndOfARebase() throws {
    let team = try team()
    try team.shell(
      """
      git checkout -qb side; echo 2 >g; git add g; git commit -qm 'x' -m 'Demo: y'
      git commit -q --allow-empty -m empty
      git checkout -q main; echo 2 >f; git commit -qam plain; git checkout -q side
      """)
    _ = team.calls()
    try team.shell("git rebase -q main")
    #expect(
      team.calls() == [
        "hooks run post-rewrite rebase", "post-rewrite", "post-rewrite", "rebasing", "rebasing",
      ])
    try team.shell(
      """
      GIT_SEQUENCE_EDITOR='sed -i 1s/pick/edit/' git rebase -q -i HEAD~2 2>/dev/null
      git commit -q --amend -m 'Demo: z'
      [ -z "$(ls .git/hackjournal/pending/post* 2>/dev/null)" ]
      git rebase --continue >/dev/null 2>&1
      """)
    #expect(team.calls().first == "hooks run post-rewrite rebase")
  }

  @Test func seesAMergeThatWasMadeHere() throws {
    let team = try team()
    try team.shell(
      """
      git checkout -qb side; git commit -q --allow-empty -m 'Demo: theirs'; git checkout -q main
      """)
    _ = team.calls()
    try team.shell("git merge -q side")
    #expect(team.calls() == [])
    try team.shell("git checkout -qb third HEAD~1; git commit -q --allow-empty -m third")
    try team.shell("git merge -q --no-ff main -m 'Merge' -m 'Outcome: it works'")
    #expect(team.calls() == captured)
  }

  @Test func findsTheCommitWhereRefsArePacked() throws {
    let team = try team()
    try team.shell("git pack-refs --all; git checkout -q --detach")
    try team.commit("Demo: x")
    #expect(team.calls() == captured)
  }

  @Test func takesUpWhatWaits() throws {
    let team = try team()
    try team.shell("mv ../bin/hackjournal ../bin/away")
    let said = try team.commit("Demo: x")
    #expect(said == "hackjournal: not found; what this commit says is captured once it is back\n")
    try team.shell("mv ../bin/away ../bin/hackjournal")
    try team.commit("Plain")
    #expect(team.calls() == ["hooks run post-commit --quiet", "post-commit"])
  }

  @Test(arguments: ["/bin/sh", "/bin/bash"])
  func letsGitGoOnWhenTheProgramDies(_ shell: String) throws {
    let team = try HookedTeam()
    try team.script("team/.git/hooks/post-commit", "#!\(shell)\n")
    try team.install()
    try team.script("bin/hackjournal", "#!/bin/sh\nkill -9 $$\n")
    let said = try team.commit("Demo: x")
    #expect(said == "hackjournal: stopped (137); what this commit says is captured with the next\n")
  }

  @Test func namesTheTrailersInTheEditor() throws {
    let team = try HookedTeam()
    #expect(team.hooks("install", "--remind").status == 0)
    let editor = "GIT_EDITOR='edit() { cp \"$1\" shown; echo x >\"$1\"; }; edit'"
    try team.shell("\(editor) git commit -q --allow-empty; grep -q '^#   Highlight: Demo:' shown")
    try team.shell(
      "\(editor) git -c core.commentChar=';' commit -q --allow-empty; grep -q '^;   High' shown")
    try team.shell(
      "\(editor) git -c commit.cleanup=verbatim commit -q --allow-empty; ! grep High shown")
    try team.commit("no editor")
    #expect(try team.shell("git log --format=%B | grep -c High || :") == "0\n")
  }
}
