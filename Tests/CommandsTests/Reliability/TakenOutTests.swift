import TestSupport
import Testing

/// What a person, a colleague or a killed command of ours took out stays out, whatever git did in the
/// minute before the text was written.
@Suite("What was taken out on purpose")
struct TakenOutTests {
  /// Each ends a git command that notes where it began, as one does that is still at work.
  private static let commands = [
    "true", "echo >>event.yml; git stash -q; git stash drop -q",
    "git switch -qc t; git commit -q --allow-empty -m t; git switch -q main; git merge -q t",
    """
    git switch -qc t; git commit -q --allow-empty -m t; git switch -q main
    git commit -q --allow-empty -m m; git merge -q t -m M
    """,
    "remote; git pull -q", "remote; git pull -q --rebase",
    "remote; elsewhere; git pull -q --rebase", "remote; elsewhere; git pull -q --no-rebase",
    "git worktree add -q ../w -b t; cd ../w",
  ]

  /// `remote` gives the journal one; `elsewhere` pushes from another clone of it.
  private static let steps = #"""
    remote() { git init -q --bare ../r; git remote add origin ../r; git push -qu origin HEAD; }
    elsewhere() {
      git clone -q ../r ../other
      (cd ../other; git commit -q --allow-empty -m other; git push -q)
    }
    cd j

    """#

  @Test(arguments: commands) func staysOut(after command: String) throws {
    let outcome = try Workshop().run(
      Self.steps + command + #"""

        add 'Oops, the password'; git rm -q days/*/*oops*; git commit -qm Out
        add Next; "$PROGRAM" list | grep -c -e Oops -e Next
        """#)
    #expect(outcome.output.hasSuffix("1\n"), "\(outcome)")
  }

  @Test(arguments: [
    #""$PROGRAM" remove -q $ID"#, #"git rm -q days/*/*oops*; git commit -qm Out"#,
  ])
  func staysOutWhereAColleagueTookItOut(_ removal: String) throws {
    let outcome = try Workshop().run(
      Self.steps + #"""
        remote; elsewhere; git pull -q --no-rebase; ID=$("$PROGRAM" add -q -d 1 Oops); git push -q
        (cd ../other; git pull -q;
        """# + removal + #"""
            >/dev/null; git push -q)
          git pull -q --no-rebase; add Next; "$PROGRAM" list | grep -c -e Oops -e Next
          """#)
    #expect(outcome.output == "1\n", "\(outcome)")
  }

  @Test(.enabled(if: isInstalled("strace"), "strace is not installed"))
  func staysOutWhereTheRemovalWasKilledBehindTheRef() throws {
    let outcome = try Workshop().run(
      Self.steps + #"""
        git switch -qc t; git commit -q --allow-empty -m t; git switch -q main; git merge -q t
        ID=$("$PROGRAM" add -q -d 1 Oops)
        strace -f -o /dev/null -P "$PWD/.git/index.lock" -e trace=unlink \
          -e inject=unlink:signal=KILL:when=1 "$PROGRAM" remove $ID 2>/dev/null
        add Next; "$PROGRAM" list | grep -c -e Oops -e Next
        """#)
    #expect(outcome.output == "1\n", "\(outcome)")
  }

  @Test(arguments: ["mv", "cp -a"])
  func staysOutWhereTheRepositoryIsAtAnotherPlace(_ move: String) throws {
    let outcome = try Workshop().run(
      "cd j; add Oops; add Other; \(move) ../j ../k; cd ../k\n" + #"""
        git rm -q days/*/*oops*; git commit -qm Out
        add Next; "$PROGRAM" list | grep -c -e Oops -e Next
        """#)
    #expect(outcome.output == "1\n", "\(outcome)")
  }

  /// The worktree leaves the branch while we wait for its lock, and comes back: nothing followed there.
  @Test func isNotStagedAsTakenOutWhereTheWorktreeWasElsewhere() throws {
    let outcome = try Workshop().run(
      #"""
      cd j; git branch x; rm -f .git/ORIG_HEAD; touch .git/index.lock
      add Demo & sleep 1; git symbolic-ref HEAD refs/heads/x; rm .git/index.lock; wait
      git symbolic-ref HEAD refs/heads/main; add More; git status --short
      echo m >m; git add m; git commit -qm m; "$PROGRAM" list | grep -c Demo
      """#)
    #expect(outcome.output == "1\n", "\(outcome)")
  }
}
