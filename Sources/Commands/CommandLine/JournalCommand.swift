import ArgumentParser

/// A command of hackjournal: its arguments, and what it does with them in the world.
protocol JournalCommand: ParsableCommand {
  var isDryRun: Bool { get }
  var isQuiet: Bool { get }

  func run(in context: Context) throws
}

extension JournalCommand {
  var isDryRun: Bool { false }
  var isQuiet: Bool { false }
}
