import TestSupport
import Testing

@testable import JournalModel

@Suite("The schedule of an event")
struct ScheduleTests {
  @Test(
    "an item is a day, a time, a title, and a place where one is said",
    arguments: [
      ("day 2 18:00: Show and tell (Room 1)", "day 2 18:00: Show and tell (Room 1)"),
      ("2 9:30 Coffee", "day 2 09:30: Coffee"), ("day 1 09:30 : A: b", "day 1 09:30: A: b"),
      ("day 1 09:30: A (b) (c)", "day 1 09:30: A (b) (c)"),
    ])
  func items(_ text: String, _ written: String) throws {
    let item = try #require(ScheduleItem(text))
    #expect(item.text == written && ScheduleItem(item.text) == item)
  }

  @Test(
    "what lacks a day, a time or a title is none",
    arguments: ["", "18:00: A", "day 2: A", "day 0 18:00: A", "day 2 25:00: A", "day 2 18:00:"])
  func none(_ text: String) {
    #expect(ScheduleItem(text) == nil)
  }

  @Test("they stand in the order of time, after midnight last, and one of the same title moves")
  func order() throws {
    var schedule: [ScheduleItem] = []
    for text in ["2 09:00 C", "1 18:00 B", "1 01:00 Night", "1 09:00 A", "1 19:00 A"] {
      schedule.put(try #require(ScheduleItem(text)), dayStarts: Event.defaultDayStart)
    }
    #expect(schedule.map(\.title) == ["B", "A", "Night", "C"])
  }
}
