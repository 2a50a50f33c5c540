import ArgumentParser
import JournalKit

/// Lists entries.
struct List: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List entries.",
    discussion: """
      hackjournal list -d 1
      hackjournal list --kind demo --project linpicker --since friday
      """)

  @OptionGroup var filter: FilterOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let journal = try context.openJournal(options)
    let found = try filter.entries(of: journal, context)
    if options.json {
      context.output.result(
        try JSON.text(ListTree(key: "entries", items: found.values.map { EntryTree($0) })))
    } else if found.values.isEmpty {
      context.output.error(try reason(in: journal))
    } else {
      context.output.result(Self.table(found.values, journal.calendar))
    }
    context.report(found.problems)
    try context.reportUncommitted(journal, under: ["event.yml", "days"])
    context.mentionOutbox(journal)
  }

  private func reason(in journal: borrowing Journal) throws -> String {
    let all = try journal.dates().flatMap { try journal.entries(on: $0).values }
    if all.isEmpty { return "There are no entries yet: hackjournal add \"…\"" }
    return "None of \(Sentences.count(all.count, "entry", "entries")) passes\(guess(at: all)); "
      + "leave out a filter to see more."
  }

  /// The project that may have been meant.
  private func guess(at entries: [Filed<Entry>]) -> String {
    guard let wanted = filter.project else { return "" }
    let projects = Set(entries.flatMap(\.value.projects)).sorted()
    let similar = Similarity.closest(to: wanted.text, among: projects.map { ($0, $0) })
    return ErrorReport.didYouMean(similar).map { " (\($0))" } ?? ""
  }

  private static func table(_ entries: [Filed<Entry>], _ calendar: EventCalendar) -> String {
    Table(
      entries.map { filed in
        let entry = filed.value
        let day = filed.date.map {
          calendar.contains($0) ? "day \(calendar.number(of: $0))" : "\($0)"
        }
        return [
          entry.id.description, day ?? "", entry.at?.time?.description ?? "",
          entry.kind.description, entry.headline,
        ]
      }
    ).text
  }
}
