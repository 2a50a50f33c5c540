internal import JournalModel

extension Snapshot {
  /// The entries that pass a filter, by time, each with how well it fits; what two people captured
  /// from one commit is there once.
  ///
  /// Files whose bytes cannot pass are not parsed: what is wrong with them is not told.
  package func search(
    _ filter: EntryFilter, keeping detail: SearchDetail = .texts
  ) throws -> Found<SearchMatch> {
    let search = EntrySearch(filter, detail: detail)
    let dates = try dates().filter(filter.includes)
    let watch = watch
    let found =
      if try countOfFiles(atMost: Self.fewFiles) < Self.fewFiles {
        try dates.map { try search.matches(on: $0, in: self) }
      } else {
        try beside(dates.count) { index, journal in
          watch?(index, dates.count)
          return try search.matches(on: dates[index], in: journal)
        }
      }
    var all = Found(joining: found)
    let superfluous = Set(all.values.map(\.filed).superfluous.map(\.path))
    if !superfluous.isEmpty { all.values.removeAll { superfluous.contains($0.filed.path) } }
    return all
  }

  /// So many files are read before another thread would have opened the repository.
  private static let fewFiles = 4000
}

/// Filter, words and detail of a search, the same for every day.
private struct EntrySearch: Sendable {
  private let filter: EntryFilter
  private let detail: SearchDetail
  private let words: [SoughtWords]
  private let screen: FileScreen

  init(_ filter: EntryFilter, detail: SearchDetail) {
    (self.filter, self.detail) = (filter, detail)
    (words, screen) = (filter.words, filter.screen)
  }

  func matches(on date: CalendarDate, in journal: Snapshot) throws -> Found<SearchMatch> {
    let calendar = journal.calendar
    var entries = try journal.everyEntry(
      on: date, passing: { screen.isOpen || screen.mayPass($0) })
    entries.values.removeAll { !filter.passes($0, in: calendar) }
    return entries.map { filed in
      let match = SearchMatch(filed, words: words)
      return detail == .fields ? match.withoutText : match
    }
  }
}
