import Foundation
import JournalKit
import JournalModel

/// The words that a journal knows, for those who complete them.
///
/// Everything that needs entries looks at the newest alone: nobody waits for a key.
struct JournalWords {
  private let journal: Snapshot
  private let now: Date

  private static let mostShown = 100
  private static let mostRead = 500

  init(_ journal: Snapshot, now: Date) {
    self.journal = journal
    self.now = now
  }

  /// The words of a sort that may be meant.
  func candidates(_ sort: ValueSort, typed: String) throws -> [Candidate] {
    switch sort {
    case .identifier: try identifiers(typed.lowercased())
    case .followUp: try openFollowUps()
    case .day: try days()
    case .kind: journal.event.allKinds.map { Candidate(value: $0.description) }
    case .project: try projects()
    case .tag: try tags()
    case .language: [Candidate](words: try journal.languages())
    default: try people(sort)
    }
  }

  /// Attendees as a text mentions them.
  func mentions() throws -> [Candidate] {
    try journal.attendees().values.map { Candidate(value: "@\($0.key)", note: $0.displayName) }
  }

  private func people(_ sort: ValueSort) throws -> [Candidate] {
    let people = try journal.attendees().values
    return switch sort {
    case .attendee: people.map { Candidate(value: $0.key, note: $0.displayName) }
    case .name: try names(people)
    case .company: [Candidate](mostFrequent: people.compactMap(\.company))
    case .university: [Candidate](mostFrequent: people.compactMap(\.university))
    case .country: [Candidate](mostFrequent: people.compactMap(\.country))
    case .role: [Candidate](mostFrequent: people.flatMap(\.roles))
    default: []
    }
  }

  /// Attendees who may be named, and whoever wrote lately.
  private func names(_ people: [Attendee]) throws -> [Candidate] {
    let writers = try journal.newestEntries(atMost: Self.mostRead).compactMap(\.value.by)
    return [Candidate](words: (people.compactMap(\.publicName) + writers).sorted())
  }

  private func identifiers(_ typed: String) throws -> [Candidate] {
    let entries = try journal.newestEntries(beginningWith: typed, atMost: Self.mostShown)
      .map { Self.candidate($0, in: journal.calendar) }
    let notes = try journal.newestNotes(beginningWith: typed, atMost: Self.mostShown)
      .map { filed in
        let day = filed.date.map { "\($0) " } ?? ""
        return Candidate(
          value: filed.value.id.description, note: "\(day)note about \(filed.value.about)")
      }
    let responses = try journal.responses().values.map {
      Candidate(value: $0.value.id.description, note: "response: \($0.value.title)")
    }
    return entries + notes + responses
  }

  private static func candidate(_ filed: Filed<Entry>, in calendar: EventCalendar) -> Candidate {
    let entry = filed.value
    let time = calendar.time(of: entry.at)?.description
    let moment = [filed.date?.description, time, entry.kind.description]
      .compactMap { $0 }.joined(separator: " ")
    return Candidate(value: entry.id.description, note: "\(moment): \(entry.headline)")
  }

  private func openFollowUps() throws -> [Candidate] {
    let newest = try journal.newestEntries(atMost: Self.mostRead)
    let closed = Set(newest.flatMap(\.value.closes))
    return newest.filter { filed in
      filed.value.kind == .followUp && filed.value.closes.isEmpty
        && !closed.contains(filed.value.id)
    }.map { Self.candidate($0, in: journal.calendar) }
  }

  private func projects() throws -> [Candidate] {
    let entries = try journal.newestEntries(atMost: Self.mostRead)
    let people = try journal.attendees().values
    return [Candidate](
      mostFrequent: entries.flatMap(\.value.projects) + people.flatMap(\.projects))
  }

  private func tags() throws -> [Candidate] {
    let entries = try journal.newestEntries(atMost: Self.mostRead).map(\.value)
    return [Candidate](mostFrequent: entries.flatMap { $0.tags + MarkedText($0.text).tags })
  }

  /// The days of the event by number; for one without an end those with entries, and today.
  private func days() throws -> [Candidate] {
    let calendar = journal.calendar
    let last = calendar.days.map { min($0, Self.mostShown) }
    let dates =
      try last.map { count in (0..<count).map { calendar.start.adding(days: $0) } }
      ?? journal.dates().filter { calendar.contains($0) }
    let numbered = dates.map { date in
      Candidate(value: "\(calendar.number(of: date))", note: Self.words(date))
    }
    let today = calendar.date(of: now)
    return numbered + [
      Candidate(value: "today", note: Self.words(today)),
      Candidate(value: "yesterday", note: Self.words(today.adding(days: -1))),
    ]
  }

  /// Such as `Wed 2011-03-23`.
  private static func words(_ date: CalendarDate) -> String {
    "\(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][date.weekday]) \(date)"
  }
}
