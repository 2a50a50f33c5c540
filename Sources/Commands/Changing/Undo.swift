import ArgumentParser
import JournalKit

/// Takes back the person's own last change.
struct Undo: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back your own last change, by a new commit.",
    discussion: """
      hackjournal undo
      hackjournal undo --steps 3

      Called again it goes one step further back. It takes back only what you changed by \
      hackjournal in this clone: never a colleague's commit, never one that was made with git.
      """)

  @Option(
    name: .customLong("steps"),
    help: "How many changes to take back, the newest first; a commit for each.")
  var count = 1

  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  private var steps: StepsBack {
    StepsBack(.undo, count: count, writer: writer, options: options)
  }

  func validate() throws { try steps.validate() }

  func run(in context: Context) throws { try steps.run(in: context) }
}
