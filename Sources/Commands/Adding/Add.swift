import ArgumentParser

/// Adds an entry.
struct Add: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an entry: a demo, an idea, anything worth telling.",
    discussion: """
      hackjournal add "Demo of the new display server"
      hackjournal add -k thanks "@ian-campbell, who organised everything"
      hackjournal add -d 2 --at 02:00 "It boots"       the night after day 2
      hackjournal add "Two guests" --attach screen.png  a picture beside it
      make bench | hackjournal add                     the text from standard input
      """)

  @OptionGroup var text: TextOptions
  @Option(name: .day, help: .day) var day: Typed?
  @OptionGroup var fields: EntryOptions
  @OptionGroup var files: AttachOptions
  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    try NewEntry(
      text: text, day: day, fields: fields, writer: writer, options: options,
      attached: files.attach,
      keepsMetadata: files.keepMetadata
    ).add(in: context)
  }
}
