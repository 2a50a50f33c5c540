import ArgumentParser
import JournalKit
import Publishing
import Terminal

/// Counts entries.
struct Stats: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count entries by day, hour, kind, project, tag and person, and who came.",
    discussion: """
      hackjournal stats
      hackjournal stats -d 2
      hackjournal stats --by tag --kind demo

      --by day, hour, kind, project, tag or person counts by that alone, all of them and not the \
      ten with the most entries. With another word it is a filter, as everywhere.
      """)

  @OptionGroup var filter: FilterOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let journal = try context.snapshot(options)
    let groupings = filter.by.compactMap { Grouping(rawValue: $0.text) }
    var chosen = filter
    chosen.by.removeAll { Grouping(rawValue: $0.text) != nil }
    let filter = try chosen.filter(for: journal, context)
    let found = try journal.statistics(filter)
    for statistics in found.values {
      if options.json {
        context.output.result(try JSON.answer(JSONObject(statistics, event: journal.event)))
      } else if statistics.entries == 0, statistics.days.isEmpty || !groupings.isEmpty {
        context.output.say(try Sentences.nothing(of: filter, in: journal))
      } else {
        let page = try StatisticsPage(statistics, of: journal, output: context.output)
        context.output.long(page.text(by: groupings))
      }
    }
    try context.reportReading(
      of: journal, under: ["event.yml", "days", "attendees"], found.problems)
  }
}
