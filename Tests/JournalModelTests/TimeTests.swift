import Foundation
import TestSupport
import Testing

@testable import JournalModel

@Suite("Days and times")
struct TimeTests {
  @Test(
    "what happens before the day starts belongs to the evening before",
    arguments: [
      ("2011-03-24T02:30:00Z", "04:00", 1), ("2011-03-24T03:59:00Z", "04:00", 1),
      ("2011-03-24T04:00:00Z", "04:00", 2), ("2011-03-24T04:30:00Z", "05:00", 1),
      ("2011-03-24T00:00:00Z", "00:00", 2), ("2011-03-23T09:30:00Z", "04:00", 1),
    ])
  func dayStarts(_ moment: String, _ dayStarts: String, _ number: Int) throws {
    let calendar = try Samples.calendar(dayStarts: dayStarts)
    #expect(calendar.number(of: calendar.date(of: try Samples.instant(moment))) == number)
  }

  @Test("02:00 on day 2 is the night after it")
  func night() throws {
    let calendar = try Samples.calendar()
    let day = try #require(calendar.date(named: "2"))
    let moment = calendar.timestamp(of: day, at: try Samples.time("02:00"))
    #expect(moment.withOffset == "2011-03-25T02:00:00+00:00")
    #expect(calendar.date(of: moment) == day)
  }

  @Test("the event's clocks count, whatever offset a time was given with")
  func otherClocks() throws {
    let calendar = try Samples.calendar()
    let time = try #require(EntryTime("2011-03-23T11:00:00+05:00", in: calendar.zone))
    #expect(calendar.time(of: time)?.description == "06:00")
    #expect(time.text == "2011-03-23T11:00:00+05:00")
    #expect(calendar.time(of: .day(calendar.start)) == nil && calendar.time(of: nil) == nil)
  }

  @Test(
    "a time that the clocks skip is the first after, one that they show twice the earlier",
    arguments: [
      ("Europe/London", "2011-03-27", "01:30", "2011-03-27T02:00:00+01:00"),
      ("Europe/London", "2011-10-30", "01:30", "2011-10-30T01:30:00+01:00"),
      ("America/New_York", "2011-03-13", "02:15", "2011-03-13T03:00:00-04:00"),
      ("America/New_York", "2011-11-06", "01:15", "2011-11-06T01:15:00-04:00"),
      ("Pacific/Apia", "2011-12-30", "10:00", "2011-12-31T00:00:00+14:00"),
      ("Australia/Lord_Howe", "2011-10-02", "02:10", "2011-10-02T02:30:00+11:00"),
      ("Europe/London", "2011-03-27", "00:59", "2011-03-27T00:59:00+00:00"),
      ("Europe/London", "2011-10-30", "02:00", "2011-10-30T02:00:00+00:00"),
      ("+14:00", "2012-02-29", "23:59", "2012-02-29T23:59:00+14:00"),
      ("-12:00", "2012-02-29", "00:00", "2012-02-29T00:00:00-12:00"),
      ("Asia/Kathmandu", "2020-01-01", "09:30", "2020-01-01T09:30:00+05:45"),
      ("Europe/Amsterdam", "1930-01-15", "09:30", "1930-01-15T09:30:00+00:19"),
    ])
  func changes(_ zone: String, _ date: String, _ time: String, _ expected: String) throws {
    let moment = try Samples.zone(zone).timestamp(
      of: Samples.date(date), at: Samples.time(time))
    let shown = moment.withOffset
    // Amsterdam's +00:19:32 has no place in an offset: its hour and minute count.
    #expect(shown.prefix(16) == expected.prefix(16))
    if !zone.hasSuffix("Amsterdam") { #expect(shown == expected) }
  }

  @Test("dates are those of the calendar")
  func dates() throws {
    for text in [
      "0001-01-01", "1600-02-29", "1899-12-31", "1969-12-31", "1970-01-01",
      "2000-02-29", "2012-02-29", "9999-12-31",
    ] {
      #expect(try Samples.date(text).description == text)
    }
    for text in [
      "2011-02-29", "1900-02-29", "2011-04-31", "2011-13-01", "2011-00-10", "0000-01-01",
      "2011-3-23", "2011-03-23 ", "２０１１-03-23", "", "20110323", "-001-01-01",
    ] {
      #expect(CalendarDate(text) == nil)
    }
    #expect(CalendarDate.last.description == "9999-12-31")
    var date = try Samples.date("1890-01-01")
    for _ in 0..<60_000 {
      let next = date.adding(days: 1)
      let parts = next.parts
      #expect(CalendarDate(year: parts.year, month: parts.month, day: parts.day) == next)
      #expect(next.weekday == (date.weekday + 1) % 7)
      date = next
    }
    #expect(try Samples.date("2011-03-23").weekday == 2)
  }

  @Test(
    "a moment reads back",
    arguments: [
      "1969-12-31T23:59:59+00:00", "2011-03-23T09:30:00+14:00", "2011-03-23T09:30:00-00:30",
      "2012-02-29T00:00:00-12:00", "1890-06-01T12:00:00+05:30",
    ])
  func moments(_ text: String) throws {
    #expect(Timestamp(text, in: try Samples.zone("UTC"))?.withOffset == text)
  }

  @Test(
    "moments are read as people and programs write them",
    arguments: [
      ("2011-07-01 09:30", "2011-07-01T08:30:00.000Z"),
      ("2011-07-01T09:30:15.1234567", "2011-07-01T08:30:15.123Z"),
      ("2011-07-01t09:30z", "2011-07-01T09:30:00.000Z"),
      ("2011-07-01 09:30:00 +0200", "2011-07-01T07:30:00.000Z"),
      ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
    ])
  func spellings(_ text: String, _ expected: String) throws {
    #expect(Timestamp(text, in: try Samples.zone("Europe/London"))?.inUTC == expected)
  }

  @Test(
    "what is no moment is refused",
    arguments: [
      "", "2011-07-01", "2011-07-01T", "2011-07-01T9:30", "2011-07-01T24:00", "2011-07-01T09:60",
      "2011-07-01T09:30:5", "2011-07-01T09:30:00.", "2011-07-01T09:30+1", "2011-07-01T09:30+01:60",
      "2011-07-01T09:30+:0100", "2011-07-01T09:30Zulu", "2011-02-30T09:30Z",
      "2011-07-01T09:30+24:00",
    ])
  func noMoments(_ text: String) throws {
    #expect(Timestamp(text, in: try Samples.zone("UTC")) == nil)
  }

  @Test(
    "a zone's name makes the same zone",
    arguments: [
      "Europe/London", "UTC", "+01:00", "-09:30", "+14:00", "Asia/Kolkata", "GMT",
    ])
  func zones(_ name: String) throws {
    let zone = try Samples.zone(name)
    let again = try Samples.zone(zone.name)
    let moment = try Samples.instant("2011-07-01T00:00Z")
    #expect(again.timestamp(of: moment) == zone.timestamp(of: moment))
    #expect(again.name == zone.name)
  }

  @Test(
    "what is no zone is refused", arguments: ["Mars/Base", "+15:00", "+1", "", "../etc/passwd"])
  func noZones(_ name: String) {
    #expect(Zone(name) == nil)
  }

  @Test(
    "a day is what people call it",
    arguments: [
      ("1", "2011-03-24", "2011-03-23"), ("2011-05-01", "2011-03-24", "2011-05-01"),
      ("today", "2011-03-24", "2011-03-24"), ("Yesterday", "2011-03-24", "2011-03-23"),
      ("wednesday", "2011-03-24", "2011-03-23"), ("fri", "2011-03-23", "2011-03-25"),
      ("friday", "2011-04-30", "2011-03-25"), ("monday", "2011-03-24", "2011-03-21"),
      ("thursday", "2011-03-01", "2011-03-24"),
    ])
  func said(_ word: String, _ today: String, _ expected: String) throws {
    let calendar = try Samples.calendar()
    let now = try Samples.instant("\(today)T12:00Z")
    #expect(calendar.date(said: word, now: now)?.description == expected)
  }

  @Test("a weekday of an event without an end is the latest, however long it runs")
  func openEnded() throws {
    let calendar = try Samples.calendar(days: nil)
    let now = try Samples.instant("2014-07-10T12:00Z")
    #expect(calendar.date(said: "friday", now: now)?.description == "2014-07-04")
  }

  @Test(
    "what is no day is refused", arguments: ["0", "-1", "999999999", "someday", "", "f", "2.5"])
  func notSaid(_ word: String) throws {
    let now = try Samples.instant("2011-03-23T12:00Z")
    #expect(try Samples.calendar().date(said: word, now: now) == nil)
  }
}
