import ArgumentParser

/// Closes a follow-up.
struct Close: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Close a follow-up: say what became of it.",
    discussion: """
      hackjournal close k7f3 "The patches are on the list"
      hackjournal close k7f3                           it is done, and that is all
      hackjournal add -k demo --closes k7f3 "…"        another kind closes it
      hackjournal close ../spring/k7f3 "…"             asked at an earlier event

      It adds an entry to today, so the day's summary tells of it.
      """)

  @Argument(
    help: ArgumentHelp(
      "The beginning of the follow-up's identifier; one of an earlier event behind the folder of its journal.",
      valueName: "follow-up"))
  var id: Typed
  @OptionGroup var text: TextOptions
  @Option(name: .day, help: .day) var day: Typed?
  @OptionGroup var fields: EntryOptions
  @OptionGroup var files: AttachOptions
  @OptionGroup var writer: WriterOptions
  @OptionGroup var options: JournalOptions

  func run(in context: Context) throws {
    try NewEntry(
      text: text, day: day, fields: fields, writer: writer, options: options, answered: id,
      attached: files.attach, keepsMetadata: files.keepMetadata
    ).add(in: context)
  }
}
