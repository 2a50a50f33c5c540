import ArgumentParser
import JournalKit
import JournalModel
import Publishing
import Terminal

/// Lists tags.
struct Tags: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "tags", abstract: "List the tags, with how many entries have them.",
    discussion: """
      hackjournal tags
      hackjournal tags -p linpicker --since 2
      """)

  @OptionGroup var filter: FilterOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let journal = try context.snapshot(options)
    let filter = try filter.filter(for: journal, context)
    let found = try journal.search(filter, keeping: .fields)
    let tags = WordCount.counts(of: found.values.map(\.filed)) { $0.allTags }
    if options.json {
      let trees = tags.map { WordJSON($0, as: "tag") }
      context.output.long(try JSON.text(ListJSON(key: "tags", items: trees)))
    } else if tags.isEmpty {
      let reason =
        found.values.isEmpty
        ? try NothingFound(filter, in: journal).sentence
        : "\(Sentences.have(found.values.count)) a tag: hackjournal edit ID -t TAG, "
          + "or #tag in the text"
      context.output.say(reason)
    } else {
      context.output.long(
        Table(
          tags.map { CountRow.cells($0.entries, word: $0.word, days: $0.days, of: journal.event) },
          as: CountRow.roles))
    }
    try context.reportReading(of: journal, under: ["event.yml", "days"], found.problems)
  }
}
