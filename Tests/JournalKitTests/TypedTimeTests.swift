import Foundation
import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("Time as people type it")
struct TypedTimeTests {
  @Test(
    "times of day",
    arguments: [
      ("14:30", "14:30"), ("9:05", "09:05"), ("14.30", "14:30"), ("14h30", "14:30"),
      ("14h", "14:00"),
      ("2pm", "14:00"), ("2 PM", "14:00"), ("2:30 p.m.", "14:30"), ("12am", "00:00"),
      ("12:15 pm", "12:15"), ("noon", "12:00"), ("midnight", "00:00"), ("midday", "12:00"),
      ("1430", "14:30"), ("0905", "09:05"), ("230pm", "14:30"),
    ])
  func timesOfDay(_ text: String, _ expected: String) {
    #expect(TimeOfDay(typed: text)?.description == expected)
  }

  @Test(
    "what says no time is none",
    arguments: [
      "", "2", "14", "143", "2460", "14305", "13pm", "0am", "25:00", "14:60", "2h pm", "pm", "٢pm",
      "soon",
    ])
  func noTimes(_ text: String) {
    #expect(TimeOfDay(typed: text) == nil)
  }

  @Test(
    "how long ago",
    arguments: [
      ("now", 0), ("just now", 0), ("20 min ago", 1200), ("20min ago", 1200), ("90 s ago", 90),
      ("an hour ago", 3600), ("A minute  ago", 60), ("half an hour ago", 1800),
      ("1h 20m ago", 4800),
      ("1 hour and 20 minutes ago", 4800), ("2 hrs ago", 7200),
    ])
  func ago(_ text: String, _ expected: Int) {
    #expect(Ago.seconds(text) == expected)
  }

  @Test(
    "what does not say how long ago is nothing",
    arguments: [
      "", "ago", "20 ago", "min ago", "20 min", "a while ago", "20 days ago", "99999 h ago",
    ])
  func notAgo(_ text: String) {
    #expect(Ago.seconds(text) == nil)
  }

  @Test(
    "days, on the Thursday that is day 2",
    arguments: [
      ("day 2", "2011-03-24"), ("Day 1", "2011-03-23"), ("tomorrow", "2011-03-25"),
      ("friday", "2011-03-25"), ("last friday", "2011-03-18"), ("last Thu", "2011-03-17"),
      ("last wednesday", "2011-03-23"), ("2 days ago", "2011-03-22"), ("a week ago", "2011-03-17"),
      ("yesterday", "2011-03-23"), ("2", "2011-03-24"), ("day2", "2011-03-24"),
      ("25.3.2011", "2011-03-25"), ("25.03.", "2011-03-25"), ("1. 4. 2011", "2011-04-01"),
      ("25 March", "2011-03-25"), ("25th Mar", "2011-03-25"), ("March 25, 2011", "2011-03-25"),
      ("Mar 1st", "2011-03-01"), ("24 mar 2012", "2012-03-24"),
    ])
  func days(_ text: String, _ expected: String) throws {
    let now = try Samples.instant("2011-03-24T12:00:00Z")
    #expect(try Samples.calendar().date(typed: text, now: now)?.description == expected)
  }

  @Test("a day without a year is one of the event's, if there is one, be it in the next year")
  func daysOfTwoYears() throws {
    let calendar = EventCalendar(
      start: try #require(CalendarDate("2011-12-30")), days: 5,
      zone: try Samples.calendar().zone, dayStarts: TimeOfDay(minutes: 240))
    let now = try Samples.instant("2011-12-30T12:00:00Z")
    #expect(calendar.date(typed: "2 January", now: now)?.description == "2012-01-02")
    #expect(calendar.date(typed: "30.12.", now: now)?.description == "2011-12-30")
  }

  @Test(
    "what says no day is none",
    arguments: [
      "", "last", "last week", "next friday", "day", "day two", "2 days", "some days ago",
      "30.2.2011", "3/4", "3.4", "25 ma", "25 marchs", "32 March", "March", "0 March",
    ])
  func noDays(_ text: String) throws {
    #expect(
      try Samples.calendar().date(typed: text, now: Samples.instant("2011-03-24T12:00:00Z")) == nil)
  }
}
