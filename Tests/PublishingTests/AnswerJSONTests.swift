import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel
@testable import Publishing

@Suite("Answers for programs")
struct AnswerJSONTests {
  private static func date() throws -> CalendarDate { try Samples.date("2011-03-23") }

  private static func entry() throws -> Entry {
    Entry(id: try Samples.id("k7f3q2m9x4"), kind: .followUp, text: "# Who?\n\nmore")
  }

  @Test("an entry has what its file has, lists even where they are empty")
  func entries() throws {
    let filed = Filed(value: try Self.entry(), path: "a.md", date: try Self.date())
    #expect(
      try JSON.text(EntryJSON(filed)) == #"""
        {"closes":[],"credits":[],"day":"2011-03-23","headline":"Who?","id":"k7f3q2m9x4",\#
        "kind":"follow-up","path":"a.md","projects":[],"tags":[],"text":"# Who?\n\nmore"}
        """#)
  }

  @Test("an entry with every field has all of them")
  func wholeEntry() throws {
    var entry = try Self.entry()
    entry.at = EntryTime("2011-03-23T09:30+01:00", in: try Samples.zone("UTC"))
    entry.recorded = Timestamp("2011-03-23T09:31:04.120Z", in: try Samples.zone("UTC"))
    (entry.by, entry.repository, entry.commit) = ("Ada", "linpicker", "3f2a")
    (entry.projects, entry.tags, entry.credits) = (["p"], ["t"], ["c"])
    (entry.closes, entry.text) = ([entry.id], "x")
    var answer = EntryJSON(Filed(value: entry, path: "a.md", date: nil))
    (answer.commitGone, answer.leftOut, answer.attachments) = (true, true, ["a.png"])
    #expect(
      try JSON.answer(answer.object) == #"""
        {"at":"2011-03-23T09:30:00+01:00","attachments":["a.png"],"by":"Ada","closes":["k7f3q2m9x4"],\#
        "commit":"3f2a","commit-gone":true,"credits":["c"],"day":"","headline":"x","id":"k7f3q2m9x4",\#
        "kind":"follow-up","left-out":true,"path":"a.md","projects":["p"],\#
        "recorded":"2011-03-23T09:31:04.120Z","repository":"linpicker","schema":1,"tags":["t"],"text":"x"}
        """#)
  }

  @Test("a note says whether it is private, always")
  func notes() throws {
    var note = AttendeeNote(
      id: try Samples.id("h2m8v5c1zq"), about: "ian", text: "x", isPrivate: true)
    note.by = "Lars"
    #expect(
      try JSON.answer(JSONObject(Filed(value: note, path: "n.md", date: Self.date())))
        == #"""
        {"about":"ian","by":"Lars","day":"2011-03-23","id":"h2m8v5c1zq","path":"n.md",\#
        "private":true,"schema":1,"text":"x"}
        """#)
  }

  @Test("a response has its excerpt only if there is one")
  func responses() throws {
    var response = Response(id: try Samples.id("p9d2w6k4ns"), title: "Later")
    let json = { try JSON.text(JSONObject(Filed(value: response, path: "r.md", date: nil))) }
    #expect(try json() == #"{"id":"p9d2w6k4ns","path":"r.md","title":"Later"}"#)
    (response.url, response.excerpt) = ("https://x.example/a", "us")
    (response.date, response.day) = (try Samples.date("2012-01-03"), try Self.date())
    #expect(
      try json() == #"""
        {"date":"2012-01-03","day":"2011-03-23","excerpt":"us","id":"p9d2w6k4ns","path":"r.md",\#
        "title":"Later","url":"https://x.example/a"}
        """#)
  }

  @Test(
    "an attendee who said neither yes nor no has no `named`",
    arguments: [(.yes, #""named":"yes","#), (.no, #""named":"no","#), (.open, "")]
      as [(Attendee.Consent, String)])
  func attendees(_ consent: Attendee.Consent, _ named: String) throws {
    var attendee = Samples.attendee("ada", "Ada", consent, emails: ["a@b"])
    (attendee.days, attendee.roles, attendee.country) = ([try Self.date()], ["speaker"], "GB")
    #expect(
      try JSON.text(JSONObject(attendee)) == #"""
        {"country":"GB","days":["2011-03-23"],"emails":["a@b"],"key":"ada","name":"Ada",\#(named)\#
        "projects":[],"roles":["speaker"]}
        """#)
  }

  @Test("a day's page has numbers as numbers, words as words, and entries by kind")
  func dayPages() throws {
    var page = DayPage()
    let calendar = try Samples.calendar()
    #expect(
      try JSON.answer(JSONObject(page, date: Samples.date("2011-04-23"), of: calendar))
        == #"{"day":"2011-04-23","leave-out":[],"schema":1,"show":{}}"#)
    (page.title, page.opening, page.closing) = ("Coffee", "Morning", "Bye")
    (page.attended, page.companies) = (.number(0), .words("several"))
    page.online = .number(140)
    page.show = [.followUp: [try Samples.id("k7f3q2m9x4")]]
    page.leaveOut = [try Samples.id("h2m8v5c1zq")]
    #expect(
      try JSON.answer(JSONObject(page, date: Self.date(), of: calendar)) == #"""
        {"attended":0,"closing":"Bye","companies":"several","day":"2011-03-23","leave-out":["h2m8v5c1zq"],"number":1,\#
        "online":140,"opening":"Morning","schema":1,"show":{"follow-up":["k7f3q2m9x4"]},"title":"Coffee"}
        """#)
  }

  @Test("an answer has the schema's number")
  func answers() throws {
    #expect(try JSON.answer(["things": ["a"]]) == #"{"schema":1,"things":["a"]}"#)
    #expect(try JSON.answer(["things": [String]()]) == #"{"schema":1,"things":[]}"#)
  }

  @Test(
    "what could steer a terminal is an escape",
    arguments: [
      ("a\u{1B}", #""a\u001b""#), ("\u{202E}", #""\u202e""#), ("\u{9B}", #""\u009b""#),
      ("a/b é", #""a/b é""#), ("\"\\", #""\"\\""#),
    ])
  func escapes(_ text: String, _ json: String) throws {
    #expect(try JSON.text(text) == json)
  }
}
