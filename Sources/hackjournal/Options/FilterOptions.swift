import ArgumentParser
import JournalKit

/// Which entries: the same filters everywhere.
struct FilterOptions: ParsableArguments {
  @Option(name: .day, help: .day) var day: Typed?
  @Option(name: .letter("k"), parsing: .singleValue, help: "Of this kind; may be repeated.")
  var kind: [Typed] = []
  @Option(help: "By this person: any part of the name.") var by: Typed?
  @Option(name: .letter("p"), help: "Of this project.") var project: Typed?
  @Option(name: .letter("t"), help: "With this tag.") var tag: Typed?
  @Option(help: "Not before this day or time.") var since: Typed?
  @Option(help: "Not after this day or time.") var until: Typed?
  @Option(help: "Written not before this day or time.") var recordedSince: Typed?

  var isEmpty: Bool { typed.isEmpty }

  /// What they mean for a journal.
  func filter(for journal: borrowing Journal, _ context: Context) throws -> EntryFilter {
    EntryFilter(try clauses(FilterWords(event: journal.event, now: context.now())))
  }

  /// The same as conditions.
  func clauses(_ words: FilterWords) throws -> [EntryFilter.Clause] {
    try typed.map { try words.clause($0, $1) }
  }

  private var typed: [(Query.Field, Typed)] {
    let single: [(Query.Field, Typed?)] = [
      (.by, by), (.project, project), (.tag, tag), (.since, since), (.until, until),
      (.recordedSince, recordedSince),
    ]
    return (day.map { [(.day, $0)] } ?? []) + kind.map { (.kind, $0) }
      + single.compactMap { field, typed in typed.map { (field, $0) } }
  }
}

/// What passes a filter, as lists have it.
struct ListedEntries {
  private(set) var entries: [Filed<Entry>] = []
  /// The paths of entries that summaries leave out.
  private(set) var leftOut: Set<String> = []
  /// Files that cannot be read.
  private(set) var problems: [FileProblem] = []

  /// The entries of a journal that pass, in order: a day that somebody arranged is in that order,
  /// with what summaries leave out at its end.
  init(_ filter: EntryFilter, of journal: borrowing Journal) throws {
    let calendar = journal.calendar
    let dates = try journal.dates().filter(filter.includes)
    try journal.each(dates) { date in
      let (arrangement, problems) = try journal.arrangement(of: date)
      self.problems += problems
      leftOut.formUnion(arrangement.leftOut.map(\.path))
      entries += arrangement.list.filter { filter.passes($0, calendar) }
    }
    entries = entries.folded
  }
}
