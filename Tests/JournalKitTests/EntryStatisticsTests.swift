import TestSupport
import Testing

@testable import JournalKit
@testable import JournalModel

@Suite("Counts")
struct EntryStatisticsTests {
  private static func filed(_ at: String?, day: Int = 1, _ change: (inout Entry) -> Void = { _ in })
    throws -> Filed<Entry>
  {
    let event = try Samples.event()
    var entry = Entry(id: Identifier(bits: 1), text: "x")
    entry.at = at.flatMap { EntryTime($0, in: event.timeZone) }
    change(&entry)
    return Filed(value: entry, path: "x.md", date: event.start.adding(days: day - 1))
  }

  private static func statistics(
    _ entries: [Filed<Entry>], attendees: [Attendee] = [], pages: [CalendarDate: DayPage] = [:],
    hasEmptyDays: Bool = true
  ) throws -> EntryStatistics {
    EntryStatistics(
      entries,
      material: .init(
        event: try Samples.event(), roster: Roster(attendees), pages: pages,
        hasEmptyDays: hasEmptyDays))
  }

  @Test("nothing counts as nothing")
  func nothing() throws {
    let statistics = try Self.statistics([])
    #expect((statistics.entries, statistics.withoutTime, statistics.byNobody) == (0, 0, 0))
    #expect(statistics.days.isEmpty && statistics.hours.isEmpty && statistics.kinds.isEmpty)
    #expect(statistics.people.isEmpty && statistics.projects.isEmpty)
  }

  @Test("days without an entry stand between others, and none before the event")
  func days() throws {
    let entries = try [Self.filed(nil, day: 3), Self.filed(nil, day: 3), Self.filed(nil, day: 5)]
    let all = try Self.statistics(entries).days
    #expect(all.map(\.entries) == [0, 0, 2, 0, 1])
    let some = try Self.statistics(entries, hasEmptyDays: false).days
    #expect(some.map(\.date.description) == ["2011-03-25", "2011-03-27"])
    #expect(try Self.statistics([Self.filed(nil, day: -1)]).days.map(\.entries) == [1])
  }

  @Test("who came counts by the check-ins, and by the page where it says so")
  func attendance() throws {
    let start = try Samples.event().start
    var ada = Samples.attendee("p-1", "Ada", .no)
    (ada.days, ada.company) = ([start, start.adding(days: 1)], "Citrix")
    var page = DayPage()
    page.attended = .words("about 150")
    let days = try Self.statistics([], attendees: [ada], pages: [start: page]).days
    #expect(days.map(\.checkedIn) == [1, 1])
    #expect(days.map(\.attendance.attended) == [.words("about 150"), .number(1)])
    #expect(days[1].attendance.companies == .number(1))
  }

  @Test("hours run on the event's clocks from the one in which days begin")
  func hours() throws {
    let entries =
      try ["T09:30Z", "T09:59Z", "T11:00+02:00", "T12:10Z"].map {
        try Self.filed("2011-03-23\($0)")
      }
      + [Self.filed("2011-03-24T01:30Z"), Self.filed("2011-03-23"), Self.filed(nil)]
    let statistics = try Self.statistics(entries)
    #expect(statistics.withoutTime == 2)
    #expect(statistics.hours.first?.hour == 9 && statistics.hours.last?.hour == 1)
    #expect(statistics.hours.map(\.entries).filter { $0 > 0 } == [3, 1, 1])
    #expect(statistics.hours.count == 17)
  }

  @Test("kinds stand in the event's order")
  func kinds() throws {
    let entries = try ["zebra", "thanks", "demo", "demo", "highlight"].map { word in
      let kind = try #require(Kind(word))
      return try Self.filed(nil) { $0.kind = kind }
    }
    let counts = try Self.statistics(entries).kinds.map { "\($0.word) \($0.entries)" }
    #expect(counts == ["highlight 1", "demo 2", "thanks 1", "zebra 1"])
  }

  @Test("people are counted by name, those who are not to be named by their files")
  func people() throws {
    let names = ["Grace Hopper", "p-abc123", "grace hopper", "Ian", "IAN", "Ian", nil]
    let entries = try names.map { name in try Self.filed(nil) { $0.by = name } }
    let statistics = try Self.statistics(
      entries, attendees: [Samples.attendee("p-abc123", "Grace Hopper", .no)])
    #expect(statistics.people.map { "\($0.word) \($0.entries)" } == ["Ian 3", "p-abc123 3"])
    #expect(statistics.byNobody == 1)
  }

  @Test("a word is counted once an entry, whatever its case and accents, as it is mostly written")
  func words() throws {
    let tags = [["Xen", "xen"], ["xén"], ["xen", "b"], [""]]
    let entries = try tags.enumerated().map { index, tags in
      try Self.filed(nil, day: index + 1) { $0.tags = tags }
    }
    let counts = WordCount.counts(of: entries) { $0.tags }
    #expect(counts.map(\.word) == ["Xen", "b"])
    #expect(counts[0].days.map(\.description) == ["2011-03-23", "2011-03-24", "2011-03-25"])
    #expect(counts.map(\.entries) == [3, 1])
  }

  @Test("projects that only people have follow those of entries, where they are wanted")
  func projects() throws {
    var ada = Samples.attendee("p-1", "Ada", .no)
    ada.projects = ["dgit", "LINPICKER"]
    var ian = Samples.attendee("ian", "Ian", .yes)
    ian.projects = ["dgit", "apt"]
    let entries = try [Self.filed(nil) { $0.projects = ["Linpicker"] }]
    let said = { (counts: [ProjectCount]) in
      counts.map { "\($0.name) \($0.entries) \($0.attendees)" }
    }
    #expect(
      said(ProjectCount.counts(of: entries, [ada, ian], files: [], withOthers: .included)) == [
        "Linpicker 1 1", "dgit 0 2", "apt 0 1",
      ])
    #expect(
      said(ProjectCount.counts(of: entries, [ada, ian], files: [], withOthers: .leftOut)) == [
        "Linpicker 1 1"
      ])
  }
}
