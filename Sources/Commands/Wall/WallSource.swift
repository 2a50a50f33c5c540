import Foundation
import Git
import JournalKit
import JournalModel
import Publishing

/// Makes the pages of a wall out of a journal that changes meanwhile.
struct WallSource {
  private let repository: Repository
  private let reference, privateReference: String
  /// How long an entry waits, in seconds.
  private let delay: Int
  private let first: Snapshot

  init(journal: Snapshot, delay: Int) {
    (repository, reference) = (journal.repository, journal.reference)
    (privateReference, first, self.delay) = (journal.privateReference, journal, delay)
  }

  /// Most days of which it takes entries: today's and those before.
  private static let mostDays = 3
  /// More entries than a screen has room for.
  private static let mostEntries = 60

  /// The commits of the journal, which change when anything does.
  func tips() throws -> [ObjectID?] {
    [try repository.target(of: reference), try repository.target(of: privateReference)]
  }

  /// The page, and the moment at which the next waiting entry's time comes.
  func page(at now: Date) throws -> (page: WallPage, due: Date?) {
    let journal = try Snapshot(of: repository, reference: reference) ?? first
    let (event, calendar) = (journal.event, journal.calendar)
    let today = calendar.date(of: now)
    let gate = try self.gate(of: journal)
    var (entries, due) = ([WallEntry](), Date?.none)
    let dates = try journal.dates().filter { $0 <= today }.suffix(Self.mostDays)
    for date in dates.reversed() where entries.count < Self.mostEntries {
      let waiting = try self.waiting(on: date, of: journal, at: now)
      due = ([due].compactMap(\.self) + waiting.values).min()
      let summary = try journal.summary(of: .day(date), for: .everybody, by: .time).summary
      entries += WallEntry.entries(of: summary, in: calendar, through: gate)
        .filter { waiting[$0.id] == nil }
    }
    let standing = calendar.contains(today) ? Self.standing(on: today, of: event) : ""
    let count = entries.count { $0.date == today }
    let counted = count > 0 ? Sentences.count(count, one: "entry", many: "entries") + " today" : ""
    let page = WallPage(
      event: event.name,
      standing: [standing, counted].filter { !$0.isEmpty }.joined(separator: " · "),
      entries: entries, today: today,
      names: Dictionary(
        uniqueKeysWithValues: dates.map { ($0, Sentences.day($0, of: event)) }),
      clock: calendar.zone.timestamp(of: now).time, dayStarts: calendar.dayStarts,
      schedule: event.schedule(after: now).filter { gate.passes($0.words) })
    return (page, due)
  }

  private static func standing(on date: CalendarDate, of event: Event) -> String {
    "Day \(event.calendar.number(of: date))" + (event.days.map { " of \($0)" } ?? "")
  }

  private func gate(of journal: Snapshot) throws -> Gate {
    let dates = try journal.dates()
    return Gate(
      for: .everybody, roster: try journal.roster(),
      notes: try dates.flatMap { try journal.notes(on: $0).values.map(\.value) })
  }

  /// The entries of a day that were written just now, each with the end of its waiting; a clock that is
  /// ahead of ours makes none wait for longer.
  private func waiting(
    on date: CalendarDate, of journal: Snapshot, at now: Date
  ) throws -> [Identifier: Date] {
    guard delay > 0 else { return [:] }
    var waiting: [Identifier: Date] = [:]
    for filed in try journal.entries(on: date).values {
      guard let recorded = filed.value.recorded else { continue }
      let written = Date(timeIntervalSince1970: Double(recorded.milliseconds) / 1000)
      let age = now.timeIntervalSince(written)
      guard abs(age) < Double(delay) else { continue }
      waiting[filed.value.id] = written.addingTimeInterval(Double(delay))
    }
    return waiting
  }
}
