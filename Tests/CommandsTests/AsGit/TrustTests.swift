import Foundation
import TestSupport
import Testing

/// Whom git trusts, and where it looks for a repository.
@Suite("A repository that is found")
struct TrustTests {
  @Test(
    .enabled(if: geteuid() == 0, "needs the right to give files away"),
    arguments: ["j", "j/.git", "j j/.git"])
  func isTrustedAsGitTrustsIt(_ given: String) throws {
    let outcome = try Workshop().run(
      #"""
      chown 4242 $GIVEN; cd j
      both() { git log -1 --format=%H >/dev/null; echo $?; "$PROGRAM" search boots | wc -l; }
      both
      GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0='*' both
      GIT_CONFIG_PARAMETERS="'safe.directory'='*'" both
      git config --global safe.directory '*'; both; add "It runs"; git status --porcelain
      git config --global --add safe.directory ''; both
      """#, with: ["GIVEN": given])
    #expect(outcome.output == "128\n0\n0\n1\n0\n1\n0\n1\n128\n0\n", "\(outcome)")
  }

  @Test func isTakenByItsNameAloneWhereGitWantsThat() throws {
    let outcome = try Workshop().run(
      #"""
      git config --global safe.bareRepository explicit; git init -q clone
      git clone -q --bare j clone/evil.git; cd clone/evil.git; git config core.pager 'touch paged; cat'
      try() { "$PROGRAM" list "$@" | wc -l; }
      git log -1; echo $?; try; "$PROGRAM" add -q -d 1 words; echo $?; (cd refs; try)
      try --journal .; GIT_DIR=. try; cd "$SCRATCH/j/.git"; try; cd ..; try; ls "$SCRATCH/clone/evil.git"
      """#)
    #expect(outcome.output.hasPrefix("128\n0\n1\n0\n1\n1\n1\n1\nHEAD\n"), "\(outcome)")
    #expect(!outcome.output.contains("paged"))
    #expect(outcome.errors.contains("Hint: if you trust it: --journal "))
  }

  @Test func isSoughtNoFartherThanGitLooks() throws {
    let outcome = try Workshop().run(
      #"""
      mkdir -p j/one/two; ln -s j link; cd j/one/two
      try() {
        GIT_CEILING_DIRECTORIES=$1 git rev-parse --git-dir >/dev/null 2>&1; echo $?
        GIT_CEILING_DIRECTORIES=$1 "$PROGRAM" list >/dev/null; echo $?
      }
      try "$SCRATCH/j/one"; try "$SCRATCH/j"; try "$SCRATCH"; try "/nowhere:$SCRATCH/link"
      cd ../..; try "$SCRATCH/j"
      """#)
    let answers = outcome.output.split(separator: "\n").map(String.init)
    let pairs = zip(answers, answers.dropFirst()).enumerated().filter { $0.offset % 2 == 0 }
    #expect(pairs.map { $0.element.0 == "0" } == pairs.map { $0.element.1 == "0" }, "\(outcome)")
    #expect(answers.count == 10 && answers.suffix(2) == ["0", "0"])
  }

  @Test(arguments: ["GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"])
  func isRefusedWhereAVariableMovesAPartOfIt(_ name: String) throws {
    let outcome = try Workshop().run(
      #"""
      mkdir elsewhere; cd j; tip=$(git rev-parse main)
      env $NAME="$SCRATCH/elsewhere" "$PROGRAM" add -q -d 1 words; echo $?
      env $NAME="$SCRATCH/elsewhere" "$PROGRAM" list --journal "$SCRATCH/j" | wc -l
      [ $tip = $(git rev-parse main) ]; echo $?
      """#, with: ["NAME": name])
    #expect(outcome.output == "1\n1\n0\n", "\(outcome.errors)")
    #expect(outcome.errors.contains("\(name) is set"))
  }

  @Test func hasTheObjectsThatAVariableLends() throws {
    let outcome = try Workshop().run(
      #"""
      cp -r j lender; mv j/.git/objects lost; mkdir -p j/.git/objects; cd j
      export GIT_ALTERNATE_OBJECT_DIRECTORIES=../lender/.git/objects
      git log -1 --format=%s; "$PROGRAM" list | wc -l
      """#)
    #expect(outcome.output == "Add highlight: It boots\n1\n", "\(outcome.errors)")
  }

  @Test(arguments: ["main", "main^{tree}", "main:event.yml", "main:days"])
  func isRefusedWhereGitShowsSomethingElseInPlaceOfAPart(_ object: String) throws {
    let outcome = try Workshop().run(
      #"""
      cd j; old=$(git rev-parse "$OBJECT"); echo other >x; git add x; git commit -qm x; git rm -q x
      case $(git cat-file -t $old) in
        commit) new=$(git commit-tree -m other HEAD^{tree});;
        tree) new=$(git mktree </dev/null);;
        blob) new=$(echo other | git hash-object -w --stdin);;
      esac
      git reset -q --hard HEAD~1; git replace $old $new; "$PROGRAM" list; echo $?
      git pack-refs --all; "$PROGRAM" add -q -d 1 words; echo $?
      GIT_NO_REPLACE_OBJECTS=1 "$PROGRAM" list | wc -l; git replace -d $old >/dev/null
      "$PROGRAM" list | wc -l
      """#, with: ["OBJECT": object])
    #expect(outcome.output == "1\n1\n1\n1\n", "\(outcome)")
    #expect(outcome.errors.contains("git shows something else in place of "))
  }
}
