import TestSupport
import Testing

@testable import JournalModel

@Suite("Paths in a journal")
struct PathTests {
  private static let titles = [
    "../../../x", "C:\\x", "con", "nul.txt", "a:b?c*d<e>|f\"", "x.", "x ", "😀", "日本", "-rf", ".git",
    String(repeating: "wide ", count: 3000), String(repeating: "ß", count: 3000), "\u{202E}abc",
  ]

  /// Whether Windows, macOS and Linux take a name, in whichever shell.
  private static func isPortable(_ name: Substring) -> Bool {
    let signs = name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
    }
    let stem = String(name.prefix { $0 != "." })
    return signs && name.utf8.count <= 100 && name.last != "." && name.first != "-"
      && Slug(stem)?.isReserved == false
  }

  @Test("every name is one that any system takes, of at most 100 bytes", arguments: titles)
  func portable(_ title: String) throws {
    let (id, date) = (try Samples.id("k7f3q2m9x4"), try Samples.date("2011-03-23"))
    var response = Response(id: id, title: title)
    response.date = date
    var note = AttendeeNote(id: id, about: title, text: "x", isPrivate: true)
    note.at = EntryTime("2011-03-23T17:10Z", in: try Samples.zone("UTC"))
    let entry = Layout.entry(Entry(id: id, text: title), on: date)
    let paths = [
      Layout.response(response), Layout.note(note, on: date), entry,
      Layout.attachment(.jpeg, number: 999, to: entry),
    ]
    #expect(paths.map { $0.split(separator: "/").count } == [2, 4, 3, 3])
    #expect(paths.allSatisfy { $0.split(separator: "/").allSatisfy(Self.isPortable) })
  }

  @Test("a name ends in the identifier, and begins with time or date where there is one")
  func names() throws {
    let (id, date) = (try Samples.id("h2m8v5c1zq"), try Samples.date("2011-03-23"))
    var note = AttendeeNote(id: id, about: "ian-campbell", text: "x", isPrivate: false)
    #expect(Layout.note(note, on: date) == "days/2011-03-23/notes/ian-campbell-h2m8v5c1zq.md")
    note.at = EntryTime("2011-03-23T17:10+02:00", in: try Samples.zone("UTC"))
    #expect(Layout.note(note, on: date) == "days/2011-03-23/notes/1710-ian-campbell-h2m8v5c1zq.md")
    var response = Response(id: id, title: "Hackathon Munich")
    response.date = try Samples.date("2011-05-19")
    #expect(Layout.response(response) == "responses/2011-05-19-hackathon-munich-h2m8v5c1zq.md")
    #expect(Layout.response(Response(id: id, title: "日本")) == "responses/response-h2m8v5c1zq.md")
  }

  @Test("days, people and languages have a place each")
  func places() throws {
    let date = try Samples.date("2011-03-23")
    #expect(Layout.dayPage(date) == "days/2011-03-23/day.md")
    #expect(Layout.notesFolder(date) == "days/2011-03-23/notes")
    #expect(Layout.attendee("ian-campbell") == "attendees/ian-campbell.md")
    #expect(Layout.language("fr") == "languages/fr.yml")
  }

  @Test(
    "a page can have words of what people write, not of what stands beside it",
    arguments: [
      ("event.yml", true), ("event.md", true), ("days/2011-03-23/day.md", true),
      ("responses/a.md", true), ("projects/a.md", true), ("languages/fr.yml", true),
      ("attendees/a.md", false),
      ("days/2011-03-23/a.txt", false), (".gitattributes", false),
    ])
  func words(_ path: String, _ areWords: Bool) {
    #expect(Layout.isWordsOfPages(path) == areWords)
    #expect(Layout.own.contains { path == $0 || path.hasPrefix("\($0)/") })
  }

  @Test(
    "an attachment is named as its entry, with a number from the second on",
    arguments: [(.png, 1, "a-b.png"), (.jpeg, 2, "a-b-2.jpg"), (.log, 10, "a-b-10.log")]
      as [(JournalModel.Attachment.Form, Int, String)])
  func attachments(_ form: JournalModel.Attachment.Form, _ number: Int, _ name: String) {
    #expect(Layout.attachment(form, number: number, to: "a-b.md") == name)
  }

  @Test(
    "a path is one of an entry, a note, a response or a project",
    arguments: [
      ("days/2011-03-23/a.md", true), ("days/2011-03-23/notes/a.md", true),
      ("responses/a.md", true), ("projects/a.md", true), ("projects/x/a.md", false),
      ("days/2011-03-23/day.md", false), ("days/2011-3-23/a.md", false), ("days/a.md", false),
      ("days/2011-03-23/other/a.md", false), ("days/2011-03-23/a.png", false),
      ("attendees/a.md", false), ("event.yml", false), ("/days/2011-03-23/a.md", false),
      ("days/2011-03-23//a.md", false), ("responses/x/a.md", false), ("", false),
    ])
  func identified(_ path: String, _ isIdentified: Bool) {
    #expect(Layout.isIdentified(path) == isIdentified)
  }

  @Test(
    "a file moves from its day's folder alone",
    arguments: [
      ("days/2011-03-23/notes/a.md", "days/2011-03-25/notes/a.md"),
      ("days/2011-03-24/a.md", "days/2011-03-24/a.md"), ("responses/a.md", "responses/a.md"),
    ])
  func moved(_ path: String, _ expected: String) throws {
    let (date, other) = (try Samples.date("2011-03-23"), try Samples.date("2011-03-25"))
    #expect(Layout.path(path, movedFrom: date, to: other) == expected)
  }

  @Test(
    "the identifier of a name is its last ten letters, behind a dash or alone",
    arguments: [
      ("a-k7f3q2m9x4.md", "k7f3q2m9x4"), ("ak7f3q2m9x4.md", nil), ("a-k7f3q2m9x4.png", nil),
      ("a-k7f3q2m9x4-2.md", nil), ("a-7k7f3q2m9x.md", nil), ("-k7f3q2m9x4.md", "k7f3q2m9x4"),
      (".md", nil), ("", nil),
    ] as [(String, String?)])
  func identifiers(_ name: String, _ id: String?) {
    #expect(Layout.identifier(inName: name)?.description == id)
  }

  @Test(
    "a slug is cut between letters",
    arguments: [
      ("abc def", 5, "abc-d"), ("abc def", 4, "abc"), ("straße", 5, "stra"), ("a", 0, nil),
    ]
      as [(String, Int, String?)])
  func cut(_ text: String, _ limit: Int, _ slug: String?) {
    #expect(Slug(text, atMost: limit)?.description == slug)
  }
}
