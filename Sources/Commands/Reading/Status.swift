import ArgumentParser
import Publishing
import Terminal

/// Tells how the journal stands.
struct Status: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show what was written today, what is not shared and what waits.",
    discussion: """
      hackjournal
      hackjournal status --journal ~/xen

      `hackjournal` without a command is the same. It is one screen: of many entries the newest. \
      Before the event it counts the days to go, after it all that was written, and what is open.
      """)

  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    var journal = try context.snapshot(options)
    if context.putInWaiting(journal) { journal = try context.snapshot(options) }
    let page = try StatusPage(journal, context: context, hasNumbers: !options.json)
    if options.json { return context.output.long(try JSON.answer(page.object)) }
    context.output.screen(page.text(on: context.output))
    page.tell(in: context)
  }
}
