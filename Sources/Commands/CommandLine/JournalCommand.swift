import ArgumentParser

/// A command of hackjournal: its arguments, and what it does with them in the world.
protocol JournalCommand: ParsableCommand {
  var isDryRun: Bool { get }
  var isQuiet: Bool { get }

  func run(in context: Context) throws

  /// The command of everyday words; nil for more than those, which the parser reads.
  static func plain(_ words: [String]) -> Self?
}

extension JournalCommand {
  var isDryRun: Bool { false }
  var isQuiet: Bool { false }

  static func plain(_ words: [String]) -> Self? { nil }
}
