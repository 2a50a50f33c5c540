import ArgumentParser
import Git
import JournalKit

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
    let journal = try context.openJournal(options)
    let state = try JournalState(journal, context)
    context.output.result(options.json ? try JSON.text(state) : state.text)
    if !options.json { context.report(state.unreadable) }
  }
}
