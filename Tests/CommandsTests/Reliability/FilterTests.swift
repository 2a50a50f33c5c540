import TestSupport
import Testing

@Suite("An index that only git can read")
struct FilterTests {
  /// git reads a file that is as new as the index before it writes another, through the filters that
  /// the repository's configuration names: anybody's programs.
  @Test func runsNoFilterOfTheConfiguration() throws {
    let journal = try RealJournal.checkedOut()
    try journal.add("text 1")
    let prepared = try journal.shell(
      """
      touch -d '1 hour' days/*/* && git add days && git update-index --split-index
      git config filter.x.clean 'touch ran; cat' && echo '*.md filter=x' >.git/info/attributes
      """)
    #expect(prepared.status == 0, "\(prepared.errors)")
    try journal.add("text 2")
    #expect(!journal.scratch.exists("j/ran"))
    #expect(try journal.texts() == ["text 1", "text 2"])
    // `git status` would run it.
    #expect(try journal.git("diff", "--cached", "--name-only") == "")
  }
}
