import ArgumentParser
import Publishing
import Terminal

/// Tells how the journal stands.
struct Status: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tell which journal this is and how it stands.",
    discussion: """
      hackjournal status
      hackjournal status --journal ~/xen
      """)

  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    let journal = try context.snapshot(options)
    let state = try JournalState(journal, context: context)
    if options.json { return context.output.result(try JSON.text(state)) }
    context.output.long(state.text(on: context.output))
    context.report(state.unreadable)
  }
}
