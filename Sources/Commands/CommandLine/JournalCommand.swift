import ArgumentParser

/// A command of hackjournal: its arguments, and what it does with them in the world.
protocol JournalCommand: ParsableCommand {
  /// Whether it is only to say what it would write.
  var isDryRun: Bool { get }

  func run(in context: Context) throws
}

extension JournalCommand {
  var isDryRun: Bool { false }
}
