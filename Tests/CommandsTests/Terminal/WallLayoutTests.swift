import Foundation
import TestSupport
import Testing

@testable import Commands
@testable import JournalModel
@testable import Publishing
@testable import Terminal

@Suite("The wall")
struct WallLayoutTests {
  private let today: CalendarDate
  private let yesterday: CalendarDate

  init() throws {
    (today, yesterday) = (try Samples.date("2011-03-24"), try Samples.date("2011-03-23"))
  }

  private func entry(
    _ number: UInt64, _ time: String, _ text: String, _ source: String, yesterday: Bool = false
  ) -> WallEntry {
    WallEntry(
      id: Identifier(bits: number), date: yesterday ? self.yesterday : today,
      time: TimeOfDay(time), text: text, source: source)
  }

  private var entries: [WallEntry] {
    [
      entry(
        1, "14:52",
        "XAPI booted a guest through libxl, forty minutes after everybody had said it would not",
        "Ewa Nowak · XAPI on libxl"),
      entry(
        2, "11:37", "virsh starts, lists and destroys a guest on Xen", "Nadia Haddad · libvirt"),
      entry(
        3, "10:48", "The handshake reaches ServerHelloDone against a stock server",
        "Ben Okafor · Mirage SSL"),
      entry(4, "09:31", "Coffee", ""),
      entry(5, "18:05", "The kettle boils", "Ada", yesterday: true),
    ]
  }

  private func page(
    _ entries: [WallEntry]? = nil, clock: String = "14:54"
  ) throws -> WallPage {
    WallPage(
      event: "Xen hack-a-tron", standing: "Day 2 of 3 · 4 entries today",
      entries: entries ?? self.entries, today: today, names: [yesterday: "day 1"],
      clock: try Samples.time(clock), dayStarts: Event.defaultDayStart,
      schedule: [
        try Samples.some(ScheduleItem("2 18:00 Show and tell (Room 1)")),
        try Samples.some(ScheduleItem("2 19:00 Barbecue by the river")),
        try Samples.some(ScheduleItem("2 01:00 Doors close")),
      ])
  }

  private func shown(_ page: WallPage, _ columns: Int, _ rows: Int) -> [String] {
    WallLayout(page: page, columns: columns, rows: rows).lines.map { line in
      let text = line.shown(in: .plain)
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The page as a terminal of that size shows it stands in Transcripts; one that is missing is written,
  /// and looked at before the tests run again.
  @Test(arguments: [(80, 24), (200, 50)])
  func isLaidOutAsShown(columns: Int, rows: Int) throws {
    let path =
      repositoryRoot + "Tests/CommandsTests/Transcripts/wall-\(columns)x\(rows).txt"
    let made = shown(try page(), columns, rows).joined(separator: "\n") + "\n"
    guard FileManager.default.fileExists(atPath: path) else {
      try made.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("wrote \(path): look at it")
      return
    }
    #expect(made == (try String(contentsOfFile: path, encoding: .utf8)))
  }

  @Test(arguments: [(80, 24), (200, 50), (59, 24), (40, 12), (20, 8), (10, 5), (300, 20)])
  func hasAsManyLinesAsTheTerminalAndNoneIsWider(columns: Int, rows: Int) throws {
    let long = entry(9, "14:53", String(repeating: "as long as a page ", count: 200), "Ada")
    for entries in [entries, [], [long] + entries] {
      let lines = WallLayout(page: try page(entries), columns: columns, rows: rows).lines
      #expect(lines.count == rows)
      #expect(lines.allSatisfy { $0.columns <= columns }, "\(lines.map(\.columns))")
    }
  }

  @Test func tellsWhereTheNewestIsLongerThanTheScreen() throws {
    let long = entry(9, "14:53", String(repeating: "as long as a page ", count: 200), "Ada")
    let lines = shown(try page([long] + entries), 80, 24)
    #expect(lines.contains { $0.hasPrefix("…") })
    #expect(!lines.contains { $0.contains("XAPI") })
  }

  @Test func countsToWhatIsNextAcrossMidnight() throws {
    let late = try page(clock: "23:58")
    let doors = try #require(late.schedule.last)
    #expect(WallPage.countdown(late.minutes(to: doors)) == "in 1 h 2 min")
    #expect(WallPage.countdown(60) == "in 1 h")
    #expect(WallPage.countdown(5) == "in 5 min")
  }

  @Test(arguments: [("0", 0), ("90", 90), ("90s", 90), ("5min", 300), ("2 m", 120)])
  func readsHowLongAnEntryWaits(text: String, seconds: Int) {
    #expect(WallDelay.seconds(text) == seconds)
  }

  @Test(arguments: ["", "soon", "-1", "1h", "90000"])
  func refusesOtherDelays(text: String) {
    #expect(WallDelay.seconds(text) == nil)
  }
}
