internal import Dispatch
internal import Git
internal import JournalModel
internal import Synchronization

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
    let found =
      if try countOfFiles(atMost: Self.fewFiles) < Self.fewFiles {
        try dates.map { try search.matches(on: $0, in: self) }
      } else {
        try search.matchesByAllProcessors(on: dates, in: self)
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

  /// Each thread has a repository of its own: unpacking takes the time, as in `git grep`.
  func matchesByAllProcessors(
    on dates: [CalendarDate], in journal: Snapshot
  ) throws -> [Found<SearchMatch>] {
    let next = Atomic(0)
    let results = Mutex<[Int: Found<SearchMatch>]>([:])
    let failure = Mutex<(any Error)?>(nil)
    let (folder, reference) = (journal.repository.gitFolder, journal.reference)
    let environment = journal.repository.environment
    let (event, tips, watch) = (journal.event, journal.tips, journal.watch)
    DispatchQueue.concurrentPerform(iterations: min(4, dates.count)) { _ in
      do {
        let repository = try Repository.open(at: folder, in: environment)
        let journal = Snapshot(repository, reference: reference, event: event, tips: tips)
        while case let index = next.add(1, ordering: .relaxed).oldValue, index < dates.count {
          watch?(index, dates.count)
          let found = try matches(on: dates[index], in: journal)
          results.withLock { $0[index] = found }
        }
      } catch {
        failure.withLock { $0 = error }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return results.withLock { results in dates.indices.compactMap { results[$0] } }
  }
}
