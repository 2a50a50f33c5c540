import JournalKit
import JournalModel

/// Entries that pass a filter, as lists have them.
struct ListedEntries {
  private(set) var entries: [Filed<Entry>] = []
  /// The paths of entries that summaries leave out.
  private(set) var leftOut: Set<String> = []
  /// Files that cannot be read.
  private(set) var problems: [FileProblem] = []

  /// The entries of a journal that pass, in order: a day that somebody arranged is in that order,
  /// with what summaries leave out at its end. Or those of them alone that are open follow-ups.
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
}
