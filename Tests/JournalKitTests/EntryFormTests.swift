import Foundation
import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("An entry to be")
struct EntryFormTests {
  private static let now = Date(timeIntervalSince1970: 1_300_872_664)

  private static func form(_ said: [(TextForm.Key, [String])] = []) throws -> TextForm {
    var form = TextForm(.add, id: try Samples.id("h2m8v5c1zq"), now: now)
    form.take("Words", from: .arguments)
    for (key, values) in said { form.say(key, values) }
    return form
  }

  private static func entry(
    _ said: [(TextForm.Key, [String])] = []
  ) throws -> (entry: Entry, date: CalendarDate) {
    try form(said).entry(of: Samples.event(), writer: "Lars")
  }

  @Test("without a word it is a highlight of now, said by who writes it")
  func plain() throws {
    let (entry, date) = try Self.entry()
    #expect((entry.id, entry.text) == (try Samples.id("h2m8v5c1zq"), "Words"))
    #expect((entry.kind, entry.by) == (.highlight, "Lars"))
    #expect(entry.at?.text == "2011-03-23T09:31:04+00:00")
    #expect(entry.recorded?.inUTC == "2011-03-23T09:31:04.000Z")
    #expect(date.description == "2011-03-23")
    #expect(entry.projects.isEmpty && entry.tags.isEmpty && entry.closes.isEmpty)
  }

  @Test(
    "a kind is one of the event's, whatever its case and number",
    arguments: [
      ("demo", "demo"), ("Demos", "demo"), ("FOLLOW-UPS", "follow-up"), ("thanks", "thanks"),
      ("highlights", "highlight"), ("stories", nil), ("", nil), ("thank", nil), ("demoss", nil),
    ] as [(String, String?)])
  func kinds(_ typed: String, _ kind: String?) throws {
    #expect((try? Self.entry([(.kind, [typed])]))?.entry.kind.description == kind)
  }

  @Test(
    "a kind that the event does not have is told with those that look like it",
    arguments: [("hilight", ["highlight"]), ("Dmeo", ["demo"]), ("zzzz", [])])
  func unknownKinds(_ typed: String, _ similar: [String]) throws {
    let error = try #require(throws: UnknownKind.self) { try Self.entry([(.kind, [typed])]) }
    #expect(error.word == typed)
    #expect(error.similar == similar)
  }

  @Test(
    "words lose white space and the sign of a tag, empty ones are none",
    arguments: [
      (["#xen", " a b ", "##c"], ["xen", "a b", "c"]), (["", " ", "#", "# "], []), (["C#"], ["C#"]),
      (["# d"], ["d"]), ([], []),
    ])
  func words(_ typed: [String], _ words: [String]) throws {
    #expect(TextForm.words(typed) == words)
    let entry = try Self.entry([(.tags, typed), (.projects, typed)]).entry
    #expect((entry.tags, entry.projects) == (words, words))
  }

  @Test(
    "an author is a name, or a name with an address",
    arguments: [
      ("Ada", "Ada", nil), (" Ada Lovelace ", "Ada Lovelace", nil),
      ("Ada <ada@example.org>", "Ada", "ada@example.org"), ("Ada<a@b>", "Ada", "a@b"),
      ("Ada < a@b >", "Ada", " a@b"), ("小明", "小明", nil),
    ] as [(String, String, String?)])
  func authors(_ typed: String, _ name: String, _ email: String?) throws {
    let author = try Author(typed)
    #expect(author.name == name)
    #expect(author.email?.trimmed == email?.trimmed)
    #expect(try Self.entry([(.by, [typed])]).entry.by == name)
  }

  @Test(
    "other words are no author",
    arguments: [
      "", " ", "<a@b>", "Ada <", "Ada <>x", "Ada >", "A\nB", "A\u{7F}", "Ada <a<b>>", "Ada <a@b",
    ])
  func noAuthors(_ typed: String) {
    #expect(throws: BadAuthor.self) { try Author(typed) }
    #expect(throws: BadAuthor.self) { try Self.entry([(.by, [typed])]) }
  }

  @Test(
    "its day and time are as they were typed",
    arguments: [
      ("2", nil, "2011-03-24", "2011-03-24"),
      ("2", "02:00", "2011-03-24", "2011-03-25T02:00:00+00:00"),
      (nil, "09:00", "2011-03-23", "2011-03-23T09:00:00+00:00"),
      (nil, "day 3 9:00", "2011-03-25", "2011-03-25T09:00:00+00:00"),
      ("wednesday", "2pm", "2011-03-23", "2011-03-23T14:00:00+00:00"),
      (nil, "2011-03-24", nil, nil), ("2", "2011-03-25T09:00Z", nil, nil), ("2", "later", nil, nil),
    ] as [(String?, String?, String?, String?)])
  func times(_ day: String?, _ at: String?, _ date: String?, _ time: String?) throws {
    let said = [(TextForm.Key.day, day), (.at, at)].map { ($0.0, $0.1.map { [$0] } ?? []) }
    let made = try? Self.entry(said)
    #expect(made?.date.description == date)
    #expect(made?.entry.at?.text == time)
  }

  @Test("a day far from the event is refused", arguments: ["99", "2011-03-08", "2021-03-23"])
  func outside(_ day: String) throws {
    #expect(throws: JournalProblem.self) { try Self.entry([(.day, [day])]) }
    #expect(throws: Never.self) { try Self.entry([(.day, [day]), (.outside, ["yes"])]) }
  }

  @Test("what a captured entry's file has, the entry has")
  func captured() throws {
    let entry = try Self.entry([
      (.credits, ["Ian", "Ada"]), (.repository, ["linpicker"]), (.commit, ["3f2a9c1"]),
      (.recorded, ["2011-03-23T08:00:00.120Z"]),
    ]).entry
    #expect(entry.credits == ["Ian", "Ada"])
    #expect((entry.repository, entry.commit) == ("linpicker", "3f2a9c1"))
    #expect(entry.recorded?.inUTC == "2011-03-23T08:00:00.120Z")
  }
}
