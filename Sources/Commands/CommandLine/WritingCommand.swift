/// A command that writes into the journal.
protocol WritingCommand: JournalCommand {
  var writer: WriterOptions { get }
}

extension WritingCommand {
  var isDryRun: Bool { writer.dryRun }
  var isQuiet: Bool { writer.quiet }
}
