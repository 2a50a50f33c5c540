import JournalKit
import JournalModel

/// Entries that pass a filter, as lists have them.
struct ListedEntries {
  private(set) var entries: [Filed<Entry>] = []
  private(set) var leftOut: Set<String> = []
  private(set) var problems: [FileProblem] = []

  /// An arranged day is in that order, with what summaries leave out at its end.
  init(_ filter: EntryFilter, of journal: Snapshot, onlyOpen: Bool) throws {
    let calendar = journal.calendar
    let dates = try journal.dates().filter(filter.includes)
    try journal.each(dates) { date in
      let (arrangement, problems) = try journal.arrangement(of: date)
      self.problems += problems
      leftOut.formUnion(arrangement.leftOut.map(\.path))
      entries += arrangement.list.filter { filter.passes($0, in: calendar) }
    }
    entries = entries.folded
    guard onlyOpen else { return }
    let open = Set(try journal.followUps().values.filter(\.isOpen).map(\.entry.path))
    entries.removeAll { !open.contains($0.path) }
  }

  mutating func keepLast(_ most: Int) { entries = entries.suffix(most) }

  mutating func reverse() { entries.reverse() }
}
