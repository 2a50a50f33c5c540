import Foundation
import JournalKit
import Testing

@testable import Exchange
@testable import JournalModel

@Suite("Entries of other programs")
struct SourceEntriesTests {
  /// Day, time, kind, text, author and tags of each, or where what is left out stands and why.
  private func read(_ source: SourceEntries, takesFarDays: Bool = false) throws -> [String] {
    let event = try SampleEvent.xen
    let now = try #require(Timestamp("2011-03-24T10:00:00Z", in: event.timeZone))
    let words = TypedTime(
      calendar: event.calendar,
      now: Date(timeIntervalSince1970: Double(now.milliseconds) / 1000))
    let reading = EntryReading(
      source,
      in: .init(
        event: event, words: words, day: nil, writer: "Me", takesFarDays: takesFarDays))
    let entries = zip(reading.entries, reading.places).map { filed, place in
      let entry = filed.value
      let text = entry.text.replacing("\n", with: "/")
      return
        "\(place.line) \(filed.date?.description ?? "-") \(entry.at?.text ?? "-") \(entry.kind) \(text) "
        + "(\(([entry.by ?? "nobody"] + entry.tags).joined(separator: ", ")))"
    }
    return entries
      + reading.leftOut.map {
        [$0.file, "\($0.line)", $0.reason].compactMap(\.self).joined(separator: ":")
      }
  }

  private func table(_ text: String) throws -> SourceEntries {
    SourceEntries(try SheetTable(text, name: "x.csv", wishes: SheetWishes(.entries)))
  }

  @Test(
    "a row says its day and time in the ways that people have",
    arguments: [
      ("day,time,text\n2,09:30,x", "2 2011-03-24 2011-03-24T09:30:00+00:00 highlight x (Me)"),
      // A day of the event has the night after it, a date on the calendar does not.
      ("day,time,text\n2,02:00,x", "2 2011-03-24 2011-03-25T02:00:00+00:00 highlight x (Me)"),
      (
        "date,time,text\n2011-03-25,02:00,x",
        "2 2011-03-24 2011-03-25T02:00:00+00:00 highlight x (Me)"
      ),
      ("day,text\nDay 3,x", "2 2011-03-25 2011-03-25 highlight x (Me)"),
      (
        "date,text\n2011-03-25 21:15:02,x",
        "2 2011-03-25 2011-03-25T21:15:02+00:00 highlight x (Me)"
      ),
      ("time,text\n23.03.2011 21:15,x", "2 2011-03-23 2011-03-23T21:15:00+00:00 highlight x (Me)"),
      (
        "date,time,text\n23.03.2011,2pm,x",
        "2 2011-03-23 2011-03-23T14:00:00+00:00 highlight x (Me)"
      ),
      (
        "date,time,text\n2011-03-23,09:30:15,x",
        "2 2011-03-23 2011-03-23T09:30:15+00:00 highlight x (Me)"
      ),
      (
        "day,at,text\n1,2011-03-23T09:30:00+02:00,x",
        "2 2011-03-23 2011-03-23T09:30:00+02:00 highlight x (Me)"
      ),
      ("day,time,text\n2,soon,x", "2:'soon' is no time"),
      ("date,time,text\n2011-03-23,soon,x", "2:'soon' is no time"),
      ("day,text\nnever,x", "2:'never' is no day"),
      ("time,text\n3/4/2011,x", "2 2011-04-03 2011-04-03 highlight x (Me)"),
      ("time,text\n5/6/2012,x", "2:'5/6/2012' can be two days: write it as 2011-03-23"),
      ("time,text\n,x", "2:no day: -d says which"),
      ("day,text\n2001-01-01,x", "2:2001-01-01 is far from the event"),
      ("day,text\n1,", "2:no text"),
    ])
  func times(_ text: String, _ expected: String) throws {
    #expect(try read(table(text)) == [expected])
  }

  @Test("a row says kind, author, tags and headline")
  func fields() throws {
    let rows = try table(
      "day,title,text,kind,by,tags,projects\n1,It boots,At last.,Demos,Ilka,\"a; #b\",p\n"
        + "1,,x,,,,\n1,,x,poem,,,\n")
    #expect(
      try read(rows) == [
        "2 2011-03-23 2011-03-23 demo It boots//At last. (Ilka, a, b)",
        "3 2011-03-23 2011-03-23 highlight x (nobody)",
        "4:'poem' is no kind of the event: hackjournal event --kind adds one",
      ])
  }

  @Test("days far from the event are taken where somebody says so")
  func farDays() throws {
    let rows = try table("day,text\n2001-01-01,x\n")
    #expect(
      try read(rows, takesFarDays: true) == ["2 2001-01-01 2001-01-01 highlight x (Me)"])
  }

  @Test("jrnl's text and its JSON say the same, and have the same identifiers")
  func jrnl() throws {
    let text = """
      [2011-03-23 09:30:15 AM] Demo #demo. It is quick.
      Second line.

      [2011-03-24 03:05:00 PM] It boots! *

      [2011-03-24 15:06] Another [2011-01-01 09:00] thing
      [not a date] x
      """
    let json = """
      {"tags": {"#demo": 1}, "entries": [
        {"title": "Demo #demo. It is quick.", "body": "Second line.", "date": "2011-03-23",
         "time": "09:30", "tags": ["#demo"], "starred": false},
        {"title": "It boots!", "body": "", "date": "2011-03-24", "time": "15:05", "tags": [],
         "starred": true},
        {"title": "Another [2011-01-01 09:00] thing", "body": "[not a date] x",
         "date": "2011-03-24", "time": "15:06", "tags": [], "starred": false}
      ]}
      """
    let (lines, items) = (JrnlText.entries(text), try JSONEntries.entries(json, name: "x"))
    #expect(JrnlText.isOne(text) && JrnlText.isOne("\n" + text) && !JrnlText.isOne("a,b\n"))
    #expect(JSONEntries.isOne(json) && !JSONEntries.isOne(text))
    #expect(
      try read(lines) == [
        "1 2011-03-23 2011-03-23T09:30:15+00:00 highlight Demo #demo. It is quick.//Second line. (Me)",
        "4 2011-03-24 2011-03-24T15:05:00+00:00 highlight It boots! (Me, starred)",
        "6 2011-03-24 2011-03-24T15:06:00+00:00 highlight Another [2011-01-01 09:00] thing//[not a date] x (Me)",
      ])
    #expect(items.entries.map(\.place.line) == [2, 4, 6])
    #expect(lines.entries.map(\.identifier) == items.entries.map(\.identifier))
  }

  @Test(
    "a time of jrnl is read in its forms, and nothing else is one",
    arguments: [
      ("[2011-03-23 12:05:00 AM] x", "2011-03-23T00:05:00+00:00"),
      ("[2011-03-23 12:05 PM] x", "2011-03-23T12:05:00+00:00"),
      ("[23.03.2011 09:30] x", "2011-03-23T09:30:00+00:00"),
      ("[2011-03-23] x", "2011-03-23"), ("[2011-03-23 13:05 PM] x", nil), ("[TODO] x", nil),
      ("[2011-03-23 09:30 x", nil),
    ])
  func jrnlTimes(_ line: String, _ time: String?) throws {
    let found = try read(JrnlText.entries(line))
    #expect(found.first?.contains(time ?? "no time before it") == true)
  }

  @Test("what is no list of entries is refused", arguments: ["{", "{}", "{\"entries\": 3}"])
  func otherJSON(_ text: String) {
    #expect(throws: TableProblem.noEntries(file: "x")) {
      try JSONEntries.entries(text, name: "x")
    }
  }

  @Test("an identifier is told by time, author and text alone")
  func identity() throws {
    let ids = try table(
      """
      day,time,text,by,kind
      1,09:30,x,Ilka,demo
      1,09:30,x,Ilka,idea
      1,09:31,x,Ilka,demo
      1,09:30,y,Ilka,demo
      1,09:30,x,Anna,demo
      """
    ).entries.map(\.identifier)
    #expect(ids[0] == ids[1])
    #expect(Set(ids).count == 4)
    #expect(ids[0].description == "fez246k6j1")
  }
}

/// The event of these tests.
enum SampleEvent {
  static var xen: Event {
    get throws {
      var event = Event(
        id: Identifier(bits: 1), name: "Xen", start: try #require(CalendarDate("2011-03-23")),
        timeZone: try #require(Zone("Europe/London")))
      event.days = 3
      return event
    }
  }
}
