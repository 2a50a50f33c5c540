import Testing

@testable import Git
@testable import JournalKit
@testable import JournalModel

@Suite("Checking and changing")
struct CheckingTests {
  @Test(arguments: [
    ("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n", 1),
    ("Text\n<<<<<<< HEAD\n||||||| base\n=======\n>>>>>>> other\n", 2),
    ("<<<<<<< HEAD\na\n", nil), ("Heading\n=======\n", nil),
    (">>>>>>> other\n=======\n<<<<<<< HEAD\n", nil),
    ("```\n<<<<<<< HEAD\n=======\n>>>>>>> other\n```\n", nil),
    ("```\ncode\n```\n<<<<<<< a\n=======\n>>>>>>> b\n", 4),
  ])
  func findsConflictMarkersOutsideCode(_ text: String, _ line: Int?) {
    #expect(ConflictMarkers.line(in: text) == line)
  }

  @Test func readsItsOwnLinesOfTheReflog() throws {
    let (one, two) = (
      try #require(ObjectID(String(repeating: "1", count: 40))),
      try #require(ObjectID(String(repeating: "2", count: 40)))
    )
    var links = ChangeLinks()
    (links.privateHalf, links.publicTip) = (one, two)
    let reason = links.reason(subject: "Add demo: (with 3) a: b")
    #expect(ChangeLinks(reason: reason) == links)
    #expect(ChangeLinks(reason: ChangeLinks().reason(subject: "x")) == ChangeLinks())
    #expect(ChangeLinks(reason: "commit: hackjournal: no") == nil)
    links.isRepair = true
    #expect(ChangeLinks(reason: links.reason(subject: "Join (repair): x")) == links)
    links.isOfOthers = true
    #expect(ChangeLinks(reason: links.reason(subject: "Join")) == nil)
  }

  @Test func tellsApartWhatIsAnErrorAndWhatIsAdvice() {
    let errors = Finding.Code.allCases.filter { $0.severity == .error }.map(\.rawValue)
    #expect(
      errors == [
        "unreadable-file", "conflict-markers", "merge-conflict", "not-a-file", "same-identifier",
        "note-about-nobody", "shown-name", "naming-file", "index-out-of-step", "held-lock",
        "left-behind", "unsound-object",
      ])
  }

  @Test func aSheetTellsOnlyWhatSomebodyChanged() throws {
    let id = try #require(Identifier("k7f3q2m9x4"))
    var entry = Entry(id: id, kind: .highlight, text: "Words\n\nand more")
    entry.projects = ["linpicker"]
    let path = "days/2011-03-23/words-k7f3q2m9x4.md"
    let sheet = EditSheet(
      .entry(Filed(value: entry, path: path, date: CalendarDate("2011-03-23"))))
    #expect(try sheet.changes(in: sheet.content).isEmpty)
    let edited = sheet.content.replacing("projects: [linpicker]\n", with: "")
      .replacing("tags:", with: "tags: [a, b]").replacing("more", with: "less")
    let changes = try sheet.changes(in: edited)
    #expect(changes.fields == ["projects": [], "tags": ["a", "b"]])
    #expect(changes.text == "Words\n\nand less")
    #expect(try sheet.changes(in: "Only a text").text == "Only a text")
    let others = sheet.content.replacing("k7f3q2m9x4", with: "k7f3q2m9x5")
    #expect(throws: JournalProblem.fieldsBelowText(id.description)) {
      try sheet.changes(in: "Above\n" + sheet.content)
    }
    #expect(throws: JournalProblem.identifierChanged("k7f3q2m9x5", from: id.description)) {
      try sheet.changes(in: others)
    }
  }
}
