import TestSupport
import Testing

/// What git takes for unchanged is unchanged, whatever bytes the file has.
@Suite("A file that git converts")
struct ConversionTests {
  /// The worktree has other line ends than the commit, and git is content.
  private static let fromNotepad = #"""
    cd j; mkdir -p days/2011-03-24
    printf -- '---\r\nid: k7f3q2m9x4\r\n---\r\nFrom Notepad\r\n' >days/2011-03-24/note.md
    printf 'Words\r\n' >days/2011-03-24/day.md; git add . 2>/dev/null; git commit -qm 'By hand'
    git status --porcelain

    """#

  @Test(arguments: [
    "edit k7f3 -k demo", "edit k7f3 -m Changed", "remove k7f3", "day 2 --title New",
    "arrange 2 --show k7f3",
  ])
  func isNoObstacle(_ command: String) throws {
    let outcome = try Workshop().run(
      Self.fromNotepad + #"""
        "$PROGRAM" list >/dev/null; "$PROGRAM" check 2>&1; "$PROGRAM" $COMMAND -q >/dev/null; echo $?
        git status --porcelain; git log -1 --format=%an --name-only
        """#, with: ["COMMAND": command])
    #expect(
      outcome.output.hasPrefix("Nothing is wrong with Test.\n0\nLars Example\n"), "\(outcome)")
    #expect(outcome.errors == "")
  }

  @Test func isStillAPersonsWhereTheyChangedIt() throws {
    let outcome = try Workshop().run(
      Self.fromNotepad + #"""
        printf 'More\r\n' >>days/2011-03-24/note.md; "$PROGRAM" edit k7f3 -k demo; echo $?
        git status --porcelain
        """#)
    #expect(outcome.output == "1\n M days/2011-03-24/note.md\n")
    #expect(outcome.errors.contains("has changes that are not committed"))
  }

  /// They can be anybody's programs.
  @Test func isNotGivenToFiltersOfTheConfiguration() throws {
    let outcome = try Workshop().run(
      Self.fromNotepad + #"""
        git config filter.a=b.clean "touch $SCRATCH/ran; cat"; git config filter.a=b.required true
        echo '*.md filter=a=b' >.git/info/attributes; touch -d '1 hour' days/*/*
        "$PROGRAM" edit k7f3 -k demo -q; "$PROGRAM" list >/dev/null; "$PROGRAM" status >/dev/null
        ls "$SCRATCH"
        """#)
    #expect(!outcome.output.contains("ran"), "\(outcome)")
  }

  @Test(arguments: ["list", "status", "check", "summary -d 1", "add -d 1 words"])
  func isNotReadByRulesBehindASymbolicLink(_ command: String) throws {
    let outcome = try Workshop().run(
      #"""
      mkfifo pipe; cd j; ln -s ../pipe .gitignore; ln -sf ../pipe .gitattributes
      ln -s ../../../pipe days/2011-03-23/.gitignore; ln -s ../../../pipe days/.gitattributes
      timeout 20 "$PROGRAM" $COMMAND >/dev/null; echo $?
      """#, with: ["COMMAND": command])
    #expect(outcome.output == "0\n", "\(outcome.errors)")
  }
}
