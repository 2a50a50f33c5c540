package import Foundation
package import JournalModel

/// Meaning of a filter's words, typed as options or as fields of a query.
package struct FilterParser {
  package let event: Event
  let now: Date

  /// Takes the event with the kinds and days that words can name, and the present moment.
  package init(event: Event, now: Date) {
    self.event = event
    self.now = now
  }

  /// Something to filter by that nothing can be.
  package struct Problem: Error {
    package let clause: Query.Clause
  }

  /// The filter that a query is.
  package func clauses(_ query: Query) throws -> [EntryFilter.Clause] {
    try query.clauses.map { clause in
      if clause.isExcluded, clause.field.map(Self.isTime) ?? false { throw Problem(clause: clause) }
      return EntryFilter.Clause(
        try condition(clause.field, text: clause.text), isExcluded: clause.isExcluded,
        words: clause.description)
    }
  }

  /// The same for one field, which a person said in those words.
  package func clause(
    _ field: Query.Field, text: String, words: String
  ) throws -> EntryFilter.Clause {
    EntryFilter.Clause(try condition(field, text: text), words: words)
  }

  private func condition(_ field: Query.Field?, text: String) throws -> EntryCondition {
    let times = TypedTime(calendar: event.calendar, now: now)
    return switch field {
    case nil: .text(SoughtWords(text))
    case .kind: .kind(try event.kind(typed: text))
    case .by: .by(SoughtWords(text))
    case .day: .day(try times.date(text))
    case .tag: .tag(SoughtWords(String(text.drop { $0 == "#" })))
    case .project: .project(SoughtWords(text))
    case .since: .since(try times.beginning(text))
    case .until: .until(try times.end(text))
    case .recordedSince: .recordedSince(try times.writtenBeginning(text))
    }
  }

  private static func isTime(_ field: Query.Field) -> Bool {
    [.since, .until, .recordedSince].contains(field)
  }
}
