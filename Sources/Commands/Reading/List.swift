import ArgumentParser
import Exchange
import Git
import JournalKit
import JournalModel
import Publishing
import TeamRepositories
import Terminal

/// Lists entries.
struct List: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List entries.",
    discussion: """
      hackjournal list 1
      hackjournal list -n 5 --reverse                  the last five
      hackjournal list --by me
      hackjournal list --kind demo --project linpicker --since friday
      hackjournal list --open                          which follow-ups are open
      hackjournal list --format '{date} {kind} {headline}'
      hackjournal list --commits                       which commits are gone
      hackjournal list --csv > entries.csv             for a spreadsheet
      hackjournal list --conflicts                     what a merge overruled
      """)

  @Argument(help: "Only this day: 2, 2011-03-23, today, yesterday, friday.") var day: Typed?
  @Flag(help: "Only follow-ups that are still open, over all days.") var open = false

  @Option(
    name: .customShort("n", allowingJoined: true),
    help: ArgumentHelp("At most the last so many.", valueName: "number"))
  var most: Int?

  @Flag(help: "The last one first.") var reverse = false

  @Flag(help: "Show the commit of each captured entry, and whether it is gone.")
  var commits = false

  @Flag(help: "Print CSV, as spreadsheets open it and `import` takes it again.") var csv = false

  @Flag(help: "Only what a merge overruled and nobody has looked at since, over all days.")
  var conflicts = false

  @OptionGroup var filter: FilterOptions
  @OptionGroup var lines: LineOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    try lines.check(options)
    try checkTable()
    let journal = try context.snapshot(options)
    if conflicts { return try printConflicts(of: journal, in: context) }
    let filter = try filterWithDay(of: journal, context).filter(for: journal, context)
    var found = try ListedEntries(filter, of: journal, onlyOpen: open)
    if let most { found.keepLast(most) }
    if reverse { found.reverse() }
    let fates = commits ? try fates(of: found.entries, in: context) : [:]
    if options.json {
      try printJSON(found, fates: fates, of: journal, in: context)
    } else {
      if csv { context.output.write(.result, EntryTable.csv(of: found.entries)) }
      if found.entries.isEmpty {
        context.output.say(
          open && filter.isEmpty
            ? "No follow-up is open." : try Sentences.nothing(of: filter, in: journal))
      } else if try !csv && !lines.write(found.entries, of: journal.event, in: context) {
        try printTable(found, fates: fates, of: journal, in: context)
      }
    }
    try context.reportReading(of: journal, under: ["event.yml", "days"], found.problems)
  }

  private func printJSON(
    _ found: ListedEntries, fates: [String: CommitFate], of journal: Snapshot, in context: Context
  ) throws {
    let answers = zip(found.entries, try EntryJSON.answers(of: found.entries, in: journal)).map {
      filed, answer in
      var answer = answer
      answer.leftOut = found.leftOut.contains(filed.path) ? true : nil
      answer.commitGone = filed.value.commit.flatMap { fates[$0] } == .gone ? true : nil
      return answer
    }
    context.output.long(try JSON.answer(["entries": answers]))
  }

  private func printConflicts(of journal: Snapshot, in context: Context) throws {
    guard day == nil, filter.isEmpty, !open, !commits, !csv, lines.format == nil else {
      throw UsageProblem("--conflicts stands alone: it is of all days.")
    }
    let page = ConflictsPage(try journal.unsettled())
    if options.json {
      context.output.long(try JSON.answer(["conflicts": page.objects]))
    } else {
      if let table = page.table { context.output.long(table) }
      page.words.forEach { context.output.say($0) }
    }
  }

  private func checkTable() throws(UsageProblem) {
    if let most, most < 1 { throw UsageProblem("-n is a number from 1.") }
    guard csv, options.json || commits || lines.format != nil || lines.endsWithNUL else { return }
    throw UsageProblem(
      "--csv has a form of its own.", hint: "leave out --json, --commits, --format and -z")
  }

  /// A day can stand without its option.
  private func filterWithDay(
    of journal: Snapshot, _ context: Context
  ) throws -> FilterOptions {
    guard let day else { return filter }
    guard filter.day == nil else { throw UsageProblem("Give the day once.") }
    guard journal.calendar.date(typed: day.text, now: context.now()) != nil else {
      throw UsageProblem(
        "'\(day.text)' is no day.",
        hint: (try? journal.event.kind(typed: day.text))
          .map { "of that kind: hackjournal list -k \($0)" }
          ?? "to find words: hackjournal search \(Shell.quoted(day.text))")
    }
    var filter = filter
    filter.day = day
    return filter
  }

  /// The fates of the entries' commits, by hash, that no ref of the repository around here reaches.
  private func fates(
    of entries: [Filed<Entry>], in context: Context
  ) throws -> [String: CommitFate] {
    let source = try context.teamSource()
    let own = entries.map(\.value).filter { $0.repository == source.team.name }
    let ids = Set(own.compactMap(\.commitID))
    let lost = ids.subtracting(try source.repository.reachable(among: ids))
    var fates: [String: CommitFate] = [:]
    for id in lost { fates[id.hex] = source.repository.contains(id) ? .gone : .notHere }
    return fates
  }
}
