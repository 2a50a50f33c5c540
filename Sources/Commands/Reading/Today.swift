import ArgumentParser
import Publishing
import Terminal

/// Shows the day as it stands.
struct Today: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Show what was written today, and what is not pushed.",
    discussion: """
      hackjournal
      hackjournal today --json

      `hackjournal` without a command is the same.
      """)

  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let journal = try context.snapshot(options)
    let page = try TodayPage(journal, context: context)
    if options.json {
      context.output.long(try JSON.text(page))
    } else {
      context.output.long(page.text(on: context.output))
      context.report(page.unreadable)
      if page.isEmpty { context.output.say("Nothing was written today: hackjournal add \"…\"") }
    }
    try context.reportReading(of: journal, under: ["event.yml", "days"])
  }
}
