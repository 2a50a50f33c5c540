import TestSupport
import Testing

/// What stands behind HEAD, as git sees it.
@Suite("A branch by another name")
struct BranchTests {
  /// `git commit` moves what a symbolic ref leads to, and leaves the ref itself.
  @Test func isWrittenThrough() throws {
    let outcome = try Workshop().run(
      #"""
      cd j; git branch -qm main trunk; git symbolic-ref refs/heads/main refs/heads/trunk
      git symbolic-ref HEAD refs/heads/main
      add one; add two --journal .#main; add three --journal .#trunk
      "$PROGRAM" undo -q >/dev/null; "$PROGRAM" attendee add Secret --unnamed -q >/dev/null
      cat .git/refs/heads/main; git status --porcelain; git log --format=%s trunk | sed -n 2p
      echo words >>$(ls days/*/one-*); "$PROGRAM" list | wc -l
      """#)
    #expect(
      outcome.output.hasPrefix("ref: refs/heads/trunk\nUndo: Add highlight: three\n"), "\(outcome)")
    #expect(outcome.output.hasSuffix("\n3\n"))
    #expect(outcome.errors.contains("not committed yet, so not read: days/2011-03-23/one-"))
  }

  @Test func isKnownWhereHEADIsASymbolicLink() throws {
    let outcome = try Workshop().run(
      #"""
      cd j; rm .git/HEAD; ln -s refs/heads/main .git/HEAD; add "It runs"
      git status --porcelain; readlink .git/HEAD; git log --format=%s | head -1
      """#)
    #expect(outcome.output == "refs/heads/main\nAdd highlight: It runs\n", "\(outcome.errors)")
  }

  @Test(arguments: [
    "list", "summary -d 1", "status", "stats", "search boots", "check", "check --public",
  ])
  func isReadWhereHEADIsDetached(_ command: String) throws {
    let outcome = try Workshop().run(
      #"""
      git clone -q j clone; cd clone; git checkout -q --detach origin/main; git branch -qD main
      for journal in . .#HEAD .#origin/main .#refs/remotes/origin/main .#origin
      do "$PROGRAM" $COMMAND --journal $journal >/dev/null; echo $?; done
      """#, with: ["COMMAND": command])
    #expect(outcome.output == "0\n0\n0\n0\n0\n", "\(outcome.errors)")
    #expect(!outcome.errors.contains("error") && !outcome.errors.contains("Hint"))
  }

  @Test func isNotWrittenWhereThereIsNone() throws {
    let outcome = try Workshop().run(
      #"""
      git clone -q j clone; cd clone; git checkout -q --detach origin/main
      for journal in . .#origin/main .#refs/remotes/origin/main .#nowhere
      do "$PROGRAM" add -q -d 1 words --journal $journal; echo $?; done
      git rev-parse main HEAD origin/main | sort -u | wc -l
      """#)
    #expect(outcome.output == "1\n1\n1\n1\n1\n", "\(outcome.errors)")
    #expect(outcome.errors.contains("HEAD is detached: what is there can only be read."))
    #expect(outcome.errors.contains("origin/main is no branch of this repository"))
    #expect(outcome.errors.contains("has no branch nowhere"))
  }

  @Test func isReadWhileARebaseWaitsForAPerson() throws {
    let outcome = try Workshop().run(
      #"""
      cd j; "$PROGRAM" attendee add 'Secret Person' --unnamed --email s@x.example -q >/dev/null
      git -c sequence.editor='sed -i s/pick/edit/' rebase -q -i HEAD~1
      "$PROGRAM" list | wc -l; "$PROGRAM" attendee list --addresses
      """#)
    #expect(outcome.output == "1\nSecret Person <s@x.example>\n", "\(outcome)")
  }
}
