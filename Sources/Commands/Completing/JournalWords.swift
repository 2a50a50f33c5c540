import Foundation
import JournalKit
import JournalModel

/// The words that a journal knows; it looks at the newest entries alone: nobody waits for a key.
struct JournalWords {
  let journal: Snapshot
  let now: Date

  private static let mostShown = 100
  private static let mostRead = 500

  func candidates(_ sort: ValueSort, typed: String) throws -> [Candidate] {
    switch sort {
    case .identifier: try identifiers(typed.lowercased())
    case .changeable: try identifiers(typed.lowercased()) + projects()
    case .thing:
      [Candidate(value: "event", note: journal.event.name)]
        + (try [.attendee, .project, .day, .identifier].flatMap {
          try candidates($0, typed: typed)
        })
    case .followUp: try openFollowUps()
    case .day: try days()
    case .kind: journal.event.allKinds.map { Candidate(value: $0.description) }
    case .project: try projectNames()
    case .tag:
      [Candidate](
        mostFrequent: try newest.flatMap { $0.value.tags + MarkedText($0.value.text).tags })
    case .language: try journal.languages().map { Candidate(value: $0) }
    case .attendee: try people.map { Candidate(value: $0.key, note: $0.displayName) }
    case .text, .message: try people.map { Candidate(value: "@\($0.key)", note: $0.displayName) }
    case .name: try names()
    case .company: [Candidate](mostFrequent: try people.compactMap(\.company))
    case .university: [Candidate](mostFrequent: try people.compactMap(\.university))
    case .country: [Candidate](mostFrequent: try people.compactMap(\.country))
    case .role: [Candidate](mostFrequent: try people.flatMap(\.roles))
    case .timeZone, .query, .file, .directory, .journal: []
    }
  }

  private var people: [Attendee] { get throws { Array(try journal.attendees().values) } }

  private var newest: [Filed<Entry>] {
    get throws { try journal.newestEntries(atMost: Self.mostRead) }
  }

  /// Attendees who may be named, and whoever wrote lately.
  private func names() throws -> [Candidate] {
    let names = try people.compactMap(\.publicName) + newest.compactMap(\.value.by)
    return Set(names).sorted().map { Candidate(value: $0) }
  }

  private func identifiers(_ typed: String) throws -> [Candidate] {
    let entries = try journal.newestEntries(beginningWith: typed, atMost: Self.mostShown)
      .map(candidate)
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

  /// Each as it is called, whatever an entry calls it.
  private func projectNames() throws -> [Candidate] {
    let files = try journal.projects().values.map(\.value)
    let names = ProjectNames(files)
    // What only the private ref has is not to be typed where everybody reads it.
    let known = try people.filter { $0.named == .yes }.flatMap(\.projects)
    let words = try newest.flatMap(\.value.projects) + known
    return [Candidate](mostFrequent: words.map(names.name) + files.map(\.displayName))
  }

  /// Those that have a file.
  private func projects() throws -> [Candidate] {
    try journal.projects().values.map {
      Candidate(value: $0.value.key, note: "project: \($0.value.lead ?? $0.value.displayName)")
    }
  }

  private func candidate(_ filed: Filed<Entry>) -> Candidate {
    let entry = filed.value
    let time = journal.calendar.time(of: entry.at)?.description
    let moment = [filed.date?.description, time, entry.kind.description]
      .compactMap { $0 }.joined(separator: " ")
    return Candidate(value: entry.id.description, note: "\(moment): \(entry.headline)")
  }

  private func openFollowUps() throws -> [Candidate] {
    let newest = try newest
    let closed = Set(newest.flatMap(\.value.closes))
    return newest.filter { filed in
      filed.value.kind == .followUp && !filed.value.isAnswer
        && !closed.contains(filed.value.id)
    }.map(candidate)
  }

  /// The days of the event by number; for one without an end those with entries; and today.
  private func days() throws -> [Candidate] {
    let calendar = journal.calendar
    let all = calendar.days.map { count in
      (0..<min(count, Self.mostShown)).map { calendar.start.adding(days: $0) }
    }
    let dates = try all ?? journal.dates().filter { calendar.contains($0) }
    let today = calendar.date(of: now)
    let named = [("today", today), ("yesterday", today.adding(days: -1))]
    return (dates.map { ("\(calendar.number(of: $0))", $0) } + named).map { word, date in
      let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][date.weekday]
      return Candidate(value: word, note: "\(weekday) \(date)")
    }
  }
}
