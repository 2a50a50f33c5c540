import ArgumentParser
import JournalKit

/// Has back what an undo took back.
struct Redo: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Have back what you took back last, by a new commit.",
    discussion: """
      hackjournal redo

      Called again it goes one step further, until you change something else.
      """)

  @Option(name: .customLong("steps"), help: "How many undos to take back; a commit for each.")
  var count = 1

  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  private var steps: StepsBack {
    StepsBack(.redo, count: count, writer: writer, options: options)
  }

  func validate() throws { try steps.validate() }

  func run(in context: Context) throws { try steps.run(in: context) }
}
