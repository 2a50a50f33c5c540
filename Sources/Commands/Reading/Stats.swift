import ArgumentParser
import JournalKit
import Publishing
import Terminal

/// Counts entries.
struct Stats: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count entries by day, hour, kind, project and person, and who came.",
    discussion: """
      hackjournal stats
      hackjournal stats -d 2
      hackjournal stats --kind demo --all
      """)

  @Flag(help: "All projects and people, not the ten with the most entries.") var all = false
  @OptionGroup var filter: FilterOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let journal = try context.snapshot(options)
    let filter = try filter.filter(for: journal, context)
    let found = try journal.statistics(filter)
    for statistics in found.values {
      if options.json {
        context.output.result(try JSON.text(StatisticsJSON(statistics, event: journal.event)))
      } else if statistics.entries == 0, statistics.days.isEmpty {
        context.output.say(try NothingFound(filter, in: journal).sentence)
      } else {
        let page = StatisticsPage(statistics, event: journal.event, output: context.output)
        context.output.long(page.text(atMost: all ? .max : 10))
      }
    }
    try context.reportReading(
      of: journal, under: ["event.yml", "days", "attendees"], found.problems)
  }
}
