import ArgumentParser

/// A command of hackjournal: its arguments, and what it does with them in the world.
protocol JournalCommand: ParsableCommand {
  /// Whether it is only to say what it would write.
  var isDryRun: Bool { get }
  /// Whether it is to say nothing but what went wrong.
  var isQuiet: Bool { get }

  func run(in context: Context) throws
}

extension JournalCommand {
  var isDryRun: Bool { false }
  var isQuiet: Bool { false }
}
