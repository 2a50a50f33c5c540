import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("Moments as people type them")
struct TypedMomentTests {
  /// What a day and a time say, as a moment and its day; the fault where they say nothing.
  private static func said(_ day: String?, _ at: String?, now: String) throws -> String {
    let times = TypedTime(calendar: try Samples.calendar(), now: try Samples.instant(now))
    do throws(TypedTime.Problem) {
      let (time, date) = try times.moment(day: day, at: at)
      return "\(time.text) \(date)"
    } catch {
      return switch error {
      case .day(let word): "no day: \(word)"
      case .time(let word): "no time: \(word)"
      case .contradiction(let day, let time): "\(time) is not of \(day)"
      case .dayOrTime, .noDayToday, .timeOfDay: "other"
      }
    }
  }

  @Test(
    "by day, a day and a time are what they say",
    arguments: [
      (nil, nil, "2011-03-24T12:00:00+00:00 2011-03-24"),
      ("2", nil, "2011-03-24T12:00:00+00:00 2011-03-24"), ("1", nil, "2011-03-23 2011-03-23"),
      (nil, "11:15", "2011-03-24T11:15:00+00:00 2011-03-24"),
      // By day, an hour of the night is of the night before.
      (nil, "02:00", "2011-03-24T02:00:00+00:00 2011-03-23"),
      ("2", "02:00", "2011-03-25T02:00:00+00:00 2011-03-24"),
      ("yesterday", "2pm", "2011-03-23T14:00:00+00:00 2011-03-23"),
      (nil, "yesterday 14:00", "2011-03-23T14:00:00+00:00 2011-03-23"),
      (nil, "last friday 9:00", "2011-03-18T09:00:00+00:00 2011-03-18"),
      (nil, "20 min ago", "2011-03-24T11:40:00+00:00 2011-03-24"),
      ("2", "20 min ago", "2011-03-24T11:40:00+00:00 2011-03-24"),
      ("1", "20 min ago", "20 min ago is not of 2011-03-23"),
      ("1", "2011-03-23T11:00Z", "2011-03-23T11:00:00+00:00 2011-03-23"),
      ("2", "2011-03-23T11:00Z", "2011-03-23T11:00Z is not of 2011-03-24"),
      (nil, "10 hours ago", "2011-03-24T02:00:00+00:00 2011-03-23"),
      ("someday", nil, "no day: someday"), (nil, "soon", "no time: soon"),
      ("someday", "11:00", "no day: someday"), (nil, "", "no time: "),
      (nil, "yesterday", "no time: yesterday"),
    ] as [(String?, String?, String)])
  func byDay(_ day: String?, _ at: String?, _ expected: String) throws {
    #expect(try Self.said(day, at, now: "2011-03-24T12:00:00Z") == expected)
  }

  @Test(
    "in the night it is still the evening before",
    arguments: [
      (nil, nil, "2011-03-25T02:30:00+00:00 2011-03-24"),
      (nil, "02:00", "2011-03-25T02:00:00+00:00 2011-03-24"),
      (nil, "23:00", "2011-03-24T23:00:00+00:00 2011-03-24"),
      ("today", "23:00", "2011-03-24T23:00:00+00:00 2011-03-24"),
      ("yesterday", nil, "2011-03-23 2011-03-23"),
      (nil, "4 hours ago", "2011-03-24T22:30:00+00:00 2011-03-24"),
    ] as [(String?, String?, String)])
  func inTheNight(_ day: String?, _ at: String?, _ expected: String) throws {
    #expect(try Self.said(day, at, now: "2011-03-25T02:30:00Z") == expected)
  }

  @Test(
    "a filter ends with the last moment of what it says",
    arguments: [
      ("1", "2011-03-24T03:59:59.999Z"), ("today", "2011-03-25T03:59:59.999Z"),
      ("11:15", "2011-03-24T11:15:59.999Z"), ("2011-03-23 09:30", "2011-03-23T09:30:59.999Z"),
      ("2011-03-23T09:30:05Z", "2011-03-23T09:30:05.000Z"),
      ("an hour ago", "2011-03-24T11:00:00.000Z"),
    ])
  func ends(_ word: String, _ moment: String) throws {
    let times = TypedTime(
      calendar: try Samples.calendar(), now: try Samples.instant("2011-03-24T12:00:00Z"))
    #expect(Timestamp(milliseconds: try times.end(word), offset: 0).inUTC == moment)
  }

  @Test(
    "and begins with the first",
    arguments: [
      ("1", "2011-03-23T04:00:00.000Z"), ("yesterday 14:00", "2011-03-23T14:00:00.000Z"),
      ("02:00", "2011-03-24T02:00:00.000Z"), ("25.3.", "2011-03-25T04:00:00.000Z"),
    ])
  func beginnings(_ word: String, _ moment: String) throws {
    let times = TypedTime(
      calendar: try Samples.calendar(), now: try Samples.instant("2011-03-24T12:00:00Z"))
    #expect(Timestamp(milliseconds: try times.beginning(word), offset: 0).inUTC == moment)
    #expect(try times.writtenBeginning(word) == times.beginning(word))
  }

  @Test(
    "before there is an event its first day is a date or a word, never a number",
    arguments: [
      ("2011-03-23", "2011-03-23"), ("tomorrow", "2011-03-25"), ("friday", "2011-03-25"),
      ("25 March", "2011-03-25"), ("2", nil), ("-1", nil), ("day 2", nil), ("Day2", nil), ("", nil),
    ] as [(String, String?)])
  func firstDays(_ word: String, _ date: String?) throws {
    let now = try Samples.instant("2011-03-24T12:00:00Z")
    let calendar = EventCalendar(
      start: try Samples.date("2011-03-24"), days: nil, zone: try Samples.zone("UTC"),
      dayStarts: TimeOfDay(minutes: 240))
    #expect((try? EventFields.firstDay(word, near: calendar, now: now))?.description == date)
  }

  @Test("what an event cannot have is told as it was typed")
  func eventFields() {
    #expect(throws: EventFields.Problem.giver(": venue")) {
      try EventFields.giver(": venue", days: 3)
    }
    #expect(throws: EventFields.Problem.kind("demo")) { try EventFields.kind("demo") }
    #expect(throws: EventFields.Problem.language("fr", known: ["de", "en"])) {
      try EventFields.language("fr", of: ["de", "en"])
    }
  }

  @Test("what an event can have is taken")
  func fields() throws {
    #expect(try EventFields.giver("Oracle: venue", days: 3).text == "Oracle: venue")
    #expect(try EventFields.kind("demo: Shows").heading == "Shows")
    #expect(try EventFields.language("de", of: ["de", "en"]) == "de")
    #expect(try EventFields.language(nil, of: []) == nil)
  }

  @Test(
    "a gift has an address that is one, and a day that there is",
    arguments: [
      ("Oracle <nowhere>: venue", .address("nowhere")),
      ("Oracle <a@b.example>", .address("a@b.example")),
      ("[Oracle](javascript:a): venue", .address("javascript:a")),
      ("Oracle <https://>", .address("https://")),
      ("Oracle <https://a.example> and Arm", .giver("Oracle <https://a.example> and Arm")),
      ("Oracle: venue (day 4)", .noDay(4, days: 3)), ("Oracle (days 2, 4)", .noDay(4, days: 3)),
      ("Oracle: venue (days 1-2)", .giver("Oracle: venue (days 1-2)")),
      ("Oracle: venue (jour 1)", .giver("Oracle: venue (jour 1)")),
    ] as [(String, EventFields.Problem)])
  func gifts(_ text: String, _ problem: EventFields.Problem) {
    #expect(throws: problem) { try EventFields.giver(text, days: 3) }
  }

  @Test(
    "words in brackets are no days",
    arguments: [
      "Oracle: tickets (day tickets)", "We <3 you: tea", "Oracle: [rooms](https://a.example)",
    ])
  func giftsInWords(_ text: String) throws {
    #expect(try EventFields.giver(text, days: 3).text == text)
  }
}
