package import Foundation
package import JournalModel

/// Meaning of a filter's words, typed as options or as fields of a query.
package struct FilterParser {
  package let event: Event
  let now: Date
  /// Answers the keys of those who are not to be named and whose names have the words.
  private let keys: (SoughtWords) throws -> [String]
  /// Answers the names of whoever asks.
  private let own: () throws -> [String]

  /// Takes a journal, with the kinds, days and people that words can name, the present moment, and the
  /// names that `me` stands for.
  package init(_ journal: Snapshot, now: Date, me own: @escaping () throws -> [String]) {
    self.init(
      event: journal.event, now: now,
      keys: { words in
        try journal.attendees().values
          .filter { $0.isAnonymous && words.occurs(in: FoldedText($0.name ?? "")) }.map(\.key)
      }, own: own)
  }

  init(
    event: Event, now: Date, keys: @escaping (SoughtWords) throws -> [String] = { _ in [] },
    own: @escaping () throws -> [String] = { [] }
  ) {
    (self.event, self.now, self.keys, self.own) = (event, now, keys, own)
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
    case .by:
      .by(try text.lowercased() == "me" ? own().map { SoughtWords($0) } : names(SoughtWords(text)))
    case .day: .day(try times.date(text))
    case .tag: .tag(SoughtWords(String(text.drop { $0 == "#" })))
    case .project: .project(SoughtWords(text))
    case .since: .since(try times.beginning(text))
    case .until: .until(try times.end(text))
    case .recordedSince: .recordedSince(try times.writtenBeginning(text))
    }
  }

  private func names(_ words: SoughtWords) throws -> [SoughtWords] {
    [words] + (try keys(words).map { SoughtWords($0) })
  }

  private static func isTime(_ field: Query.Field) -> Bool {
    [.since, .until, .recordedSince].contains(field)
  }
}
