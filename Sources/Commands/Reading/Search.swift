import ArgumentParser
import JournalKit
import Publishing
import Terminal

/// Finds entries and notes by their words.
struct Search: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find entries and notes by words and fields.",
    discussion: """
      hackjournal search memory -toolstack
      hackjournal search '"half time"' kind:outcome by:ian
      hackjournal search day:2 tag:display --by-time

      Words are found inside others, whatever their case and accents. Fields are kind, by, day, \
      tag, project, since, until, recorded-since, and mean what the options of these names mean. A \
      dash takes away: -word, -"two words", -kind:demo. Notes stand below the entries, private ones \
      marked; --json and --format have entries alone.
      """)

  @Argument(help: "Words, \"phrases\", fields such as kind:demo.") var query: [Typed] = []
  @Flag(help: "In the order of time, not the best first.") var byTime = false
  @OptionGroup var filter: FilterOptions
  @OptionGroup var lines: LineOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let query = Query(query.map(\.text))
    if let field = query.unfinished?.rawValue {
      throw UsageProblem(
        "'\(field):' has no value.", hint: "write \(field):VALUE, or as a text '\"\(field):\"'")
    }
    guard !query.clauses.isEmpty || !filter.isEmpty else {
      throw UsageProblem(
        "There is nothing to search for.", hint: "hackjournal search WORD, or hackjournal list")
    }
    try lines.check(options)
    let journal = try context.snapshot(options)
    let words = context.filterParser(journal)
    let filter = EntryFilter(try words.clauses(query) + filter.clauses(words))
    let found = try journal.search(filter)
    let matches = ranked(found.values)
    if options.json {
      let entries = try EntryJSON.answers(of: matches.map(\.filed), in: journal)
      let items = zip(matches, entries).map { match, entry -> JSONObject in
        let lines = match.lines.map { ["line": $0.number, "text": $0.text] as JSONObject }
        return ["entry": entry, "rank": match.rank, "lines": lines]
      }
      context.output.long(try JSON.answer(["matches": items]))
    } else if try !lines.write(matches.map(\.filed), of: journal.event, in: context) {
      try printPage(matches, filter, of: journal, in: context)
    }
    if let word = query.operatorOfOthers {
      context.output.say(
        "'\(word)' was sought as a word: words are all sought, several values of a field are one of "
          + "them, and a dash takes away.")
    }
    try context.reportReading(of: journal, under: ["event.yml", "days"], found.problems)
  }

  private func printPage(
    _ matches: [SearchMatch], _ filter: EntryFilter, of journal: Snapshot, in context: Context
  ) throws {
    let notes = try journal.searchNotes(filter)
    context.report(notes.problems)
    guard !matches.isEmpty || !notes.values.isEmpty else {
      return context.output.say(try Sentences.nothing(of: filter, in: journal))
    }
    context.output.long(
      try MatchPage(matches, notes.values, of: journal, output: context.output).text)
  }

  /// The best first, and of equals the latest.
  private func ranked(_ matches: [SearchMatch]) -> [SearchMatch] {
    guard !byTime, matches.contains(where: { $0.rank > 0 }) else { return matches }
    return matches.enumerated().sorted {
      ($0.element.rank, $0.offset) > ($1.element.rank, $1.offset)
    }
    .map(\.element)
  }
}

extension Query {
  /// A word that joins others elsewhere, and is one like any other here.
  fileprivate var operatorOfOthers: String? {
    clauses.first { $0.field == nil && ["AND", "OR", "NOT"].contains($0.text) }?.text
  }
}
