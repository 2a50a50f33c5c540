import TestSupport
import Testing

@testable import JournalModel

@Suite("The days of an event")
struct CalendarTests {
  @Test(
    "a day has its number, and is of the event or not",
    arguments: [
      ("2011-03-22", 0, false), ("2011-03-23", 1, true), ("2011-03-25", 3, true),
      ("2011-03-26", 4, false), ("2010-03-23", -364, false),
    ])
  func numbers(_ date: String, _ number: Int, _ isContained: Bool) throws {
    let (calendar, date) = (try Samples.calendar(), try Samples.date(date))
    #expect(calendar.number(of: date) == number)
    #expect(calendar.contains(date) == isContained)
    #expect(try Samples.calendar(days: nil).contains(date) == (number >= 1))
  }

  @Test(
    "the end is the last day, if there is one",
    arguments: [(3, "2011-03-25"), (1, "2011-03-23"), (9, "2011-03-31"), (nil, nil)]
      as [(Int?, String?)])
  func end(_ days: Int?, _ end: String?) throws {
    let calendar = try Samples.calendar(days: days)
    #expect(calendar.end?.description == end)
    #expect(calendar.isLast(calendar.start) == (days == 1))
  }

  @Test(
    "days to go are counted from a day, and never below none",
    arguments: [
      ("2011-03-23", 2), ("2011-03-25", 0), ("2011-03-30", 0), ("2011-03-22", 3),
    ])
  func daysToGo(_ date: String, _ count: Int) throws {
    #expect(try Samples.calendar().daysToGo(after: Samples.date(date)) == count)
    #expect(try Samples.calendar(days: nil).daysToGo(after: Samples.date(date)) == nil)
  }

  @Test(
    "a day begins on the event's clocks",
    arguments: [
      ("Europe/London", "04:00", "2011-03-23", "2011-03-23T04:00:00.000Z"),
      ("Europe/London", "04:00", "2011-03-28", "2011-03-28T03:00:00.000Z"),
      ("Asia/Tokyo", "00:00", "2011-03-23", "2011-03-22T15:00:00.000Z"),
      ("-05:00", "06:30", "2011-03-23", "2011-03-23T11:30:00.000Z"),
    ])
  func beginning(_ zone: String, _ dayStarts: String, _ date: String, _ moment: String) throws {
    let calendar = try Samples.calendar(zone, dayStarts: dayStarts)
    let beginning = calendar.beginning(of: try Samples.date(date))
    #expect(Timestamp(milliseconds: beginning, offset: 0).inUTC == moment)
    let before = Timestamp(milliseconds: beginning - 1, offset: 0)
    #expect(calendar.date(of: before) == (try Samples.date(date)).adding(days: -1))
  }

  @Test(
    "a time that moves to another day keeps its place on the clock",
    arguments: [
      ("2011-03-23T09:30:00+00:00", "2011-03-25", "2011-03-25T09:30:00+00:00"),
      ("2011-03-24T02:30:00+00:00", "2011-03-25", "2011-03-26T02:30:00+00:00"),
      ("2011-03-23T11:00:00+05:00", "2011-03-28", "2011-03-28T06:00:00+01:00"),
      ("2011-03-23", "2011-03-25", "2011-03-25"),
    ])
  func moved(_ text: String, _ date: String, _ expected: String) throws {
    let calendar = try Samples.calendar()
    let time = try #require(EntryTime(text, in: calendar.zone))
    #expect(calendar.moved(time, to: try Samples.date(date)).text == expected)
  }

  @Test(
    "an entry's time is a day or a moment",
    arguments: [
      ("2011-03-23", "2011-03-23", nil), ("2011-03-23 09:30", "2011-03-23T09:30:00+00:00", "09:30"),
      ("2011-03-23T23:59:59.999-02:00", "2011-03-23T23:59:59-02:00", "23:59"),
    ] as [(String, String, String?)])
  func entryTimes(_ text: String, _ written: String, _ clock: String?) throws {
    let time = try #require(EntryTime(text, in: Samples.zone("Europe/London")))
    #expect(time.text == written)
    #expect(time.givenTime?.description == clock)
    #expect((time.milliseconds == nil) == (clock == nil))
  }

  @Test("other words are no time", arguments: ["", "noon", "2011-02-30", "09:30", "2011-03-23T"])
  func noTimes(_ text: String) throws {
    #expect(EntryTime(text, in: try Samples.zone("UTC")) == nil)
  }

  @Test(
    "a time of day is hours and minutes",
    arguments: [
      ("9:30", "09:30"), ("00:00", "00:00"), ("23:59", "23:59"), ("24:00", nil), ("9:60", nil),
      ("9:5", nil), ("009:30", nil), ("9", nil), ("9:30:00", nil), ("-9:30", nil), ("", nil),
      (":30", nil),
    ] as [(String, String?)])
  func timesOfDay(_ text: String, _ expected: String?) {
    #expect(TimeOfDay(text)?.description == expected)
  }

  @Test(
    "a number is of decimal digits alone, and not too long",
    arguments: [
      ("0", 0), ("007", 7), ("999999999", 999_999_999), ("1000000000", nil), ("", nil), ("-1", nil),
      ("+1", nil), ("1 ", nil), ("٣", nil),
    ] as [(String, Int?)])
  func decimals(_ text: String, _ number: Int?) {
    #expect(decimal(text.utf8) == number)
  }

  @Test(
    "division rounds down, as days before 1970 need it",
    arguments: [(7, 2, 3), (-7, 2, -4), (-8, 2, -4), (0, 5, 0), (-1, 86_400_000, -1)]
      as [(Int64, Int64, Int64)])
  func division(_ dividend: Int64, _ divisor: Int64, _ quotient: Int64) {
    #expect(floorDivide(dividend, divisor: divisor) == quotient)
  }

  @Test(
    "a weekday has its name or the first three letters of it",
    arguments: [
      ("monday", 0), ("sun", 6), ("wed", 2), ("mo", nil), ("mond", nil), ("", nil), ("Monday", nil),
    ] as [(String, Int?)])
  func weekdays(_ word: String, _ number: Int?) {
    #expect(EventCalendar.weekday(word) == number)
  }

  @Test("an event with days between its own counts these alone")
  func gaps() throws {
    var event = try Samples.event()
    let dates = try ["2011-03-23", "2011-04-06", "2011-04-07"].map(Samples.date)
    event.hold(on: dates.reversed())
    let calendar = event.calendar
    #expect((event.start, event.days, event.dates) == (dates[0], 3, dates))
    #expect(calendar.end == dates[2] && calendar.isLast(dates[2]))
    #expect(dates.map(calendar.number) == [1, 2, 3])
    #expect(dates.map(calendar.daysToGo) == [2, 1, 0])
    let between = try Samples.date("2011-03-30")
    #expect(!calendar.contains(between) && calendar.isNear(between))
    #expect((calendar.number(of: between), calendar.daysToGo(after: between)) == (1, 2))
    #expect(
      ["1", "2", "3", "4"].map { calendar.date(named: $0) } == dates + [dates[2].adding(days: 1)])
    #expect(
      !calendar.isNear(dates[2].adding(days: 61)) && calendar.isNear(dates[2].adding(days: 60)))
  }

  @Test("days that follow each other need no list")
  func consecutive() throws {
    var event = try Samples.event()
    event.hold(on: try ["2011-03-24", "2011-03-23", "2011-03-23"].map(Samples.date))
    #expect((event.days, event.dates) == (2, []))
    event.hold(on: [])
    #expect(event.days == 2)
  }
}
