import Foundation
import JournalKit

/// What the words of a filter mean, typed as options or as fields of a query.
struct FilterWords {
  let event: Event
  let now: Date

  /// Something to filter by that nothing can be.
  struct Problem: Error {
    let clause: Query.Clause
  }

  /// The filter that a query is.
  func clauses(_ query: Query) throws -> [EntryFilter.Clause] {
    try query.clauses.map { clause in
      if clause.isExcluded, clause.field.map(Self.isTime) ?? false { throw Problem(clause: clause) }
      return EntryFilter.Clause(
        try condition(clause.field, clause.text), isExcluded: clause.isExcluded,
        words: clause.description)
    }
  }

  /// The same for an option of the field's name.
  func clause(_ field: Query.Field, _ typed: Typed) throws -> EntryFilter.Clause {
    EntryFilter.Clause(
      try condition(field, typed.text), words: "--\(field.rawValue) \(Shell.quoted(typed.text))")
  }

  private func condition(_ field: Query.Field?, _ text: String) throws -> EntryCondition {
    let typed = Typed(text)
    let times = TimeWords(calendar: event.calendar, now: now)
    return switch field {
    case nil: .text(SoughtWords(text))
    case .kind: .kind(try UnknownKind.kind(typed, of: event))
    case .by: .by(SoughtWords(text))
    case .day: .day(try times.date(typed))
    case .tag: .tag(SoughtWords(String(text.drop { $0 == "#" })))
    case .project: .project(SoughtWords(text))
    case .since: .since(try times.beginning(typed))
    case .until: .until(try times.end(typed))
    case .recordedSince: .recordedSince(try times.writtenBeginning(typed))
    }
  }

  private static func isTime(_ field: Query.Field) -> Bool {
    [.since, .until, .recordedSince].contains(field)
  }
}
