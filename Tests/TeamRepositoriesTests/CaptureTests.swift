import Testing

@testable import Git
@testable import JournalModel
@testable import TeamRepositories

@Suite("Capturing")
struct CaptureTests {
  /// The expected one was computed by another program, from docs/file-formats.md.
  @Test func identifierIsDerivedAsDocumented() {
    let id = Identifier(captured: .highlight, "It boots", by: "ian@example.org", at: 1_300_872_600)
    #expect(id.description == "t00aqw6ran")
  }

  @Test(arguments: [
    ("git@example.org:xen/linpicker.git", "linpicker"),
    ("https://example.org/xen/linpicker/", "linpicker"),
    ("/srv/linpicker.git", "linpicker"), ("/home/ian/linpicker/.git/", "linpicker"),
    ("/super/.git/modules/sub/", "sub"), ("C:\\code\\linpicker", "linpicker"),
    ("ssh://git@example.org:22/~ian/linpicker", "linpicker"),
  ])
  func repositoryIsNamedByTheEndOfItsLocation(_ location: String, _ name: String) {
    #expect(TeamRepository.name(ofLocation: location) == name)
  }

  @Test(arguments: ["", "/", ".git", "/.git/"])
  func locationWithoutANameHasNone(_ location: String) {
    #expect(TeamRepository.name(ofLocation: location) == nil)
  }

  @Test(arguments: [
    ("Hilight: x", "Highlight"), ("highlights: x", "Highlight"), ("Demos: x", "Demo"),
    ("Folow-up: x", "Follow-up"), ("Thank: x", "Thanks"), ("Blocked: x", "Blocker"),
  ])
  func lineThatIsNearlyATrailerIsNoticed(_ line: String, _ meant: String) throws {
    let commit = try captured("Subject\n\n\(line)\n\nThe rest of the text.")
    #expect(commit.entries.isEmpty)
    #expect(commit.nearMisses.map(\.meant) == [meant])
  }

  @Test(arguments: [
    "Fixes: 1", "Note: x", "Special: x", "Reviewed-by: Ian", "The demo: x", "  Demo: indented",
    "http://example.org", "Signed-off-by: Ian", "See also: x", "Revision: x", "Precision: x",
  ])
  func otherLinesAreNot(_ line: String) throws {
    #expect(try captured("Subject\n\n\(line)\n\nThe rest.").nearMisses.isEmpty)
  }

  @Test func wordsAreFoundInWhatMayBeATrailer() {
    let words = TrailerWords(Kind.standard)
    let mayHave = { (text: String) in
      Array(text.utf8).withUnsafeBytes { words.mayHaveTrailer($0) }
    }
    #expect(mayHave("Subject\n\nHighlight: x"))
    #expect(mayHave("hilight : x"))
    #expect(mayHave("Subject\n\nFollow-up:x\n"))
    #expect(!mayHave("Subject\n\nSigned-off-by: Ian\nFixes: 1"))
    #expect(!mayHave("Highlight without a colon\n\nde\n:\n"))
    #expect(!mayHave(""))
  }

  private func captured(_ message: String) throws -> CapturedCommit {
    let id = try #require(ObjectID("3f2a9c1d3f2a9c1d3f2a9c1d3f2a9c1d3f2a9c1d"))
    let who = Signature(name: "Ian", email: "ian@example.org", seconds: 1_300_872_600, offset: 0)
    let commit = AuthoredCommit(id: id, author: who, committer: who, message: message)
    let zone = try #require(Zone("UTC"))
    let start = try #require(CalendarDate("2011-03-23"))
    let team = TeamRepository(name: "team", project: nil, isQuiet: false, pendingFolder: "")
    let event = Event(id: Identifier(bits: 1), name: "Xen", start: start, timeZone: zone)
    return CapturedCommit(commit, of: team, for: event)
  }
}
