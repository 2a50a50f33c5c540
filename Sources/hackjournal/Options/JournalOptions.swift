import ArgumentParser

/// Which journal, and how to answer: the same for every command.
struct JournalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The journal, if not the one found from here.", valueName: "path[#branch]"))
  var journal: Typed?

  @Flag(help: "Answer with one JSON object.")
  var json = false

  // As in `DisplayOptions`: to find the options of a group costs the parser a third of a millisecond.
  @Option(help: DisplayOptions.colorHelp)
  var color: ColourChoice?

  @Flag(name: .customLong("no-pager"), help: DisplayOptions.pagerHelp)
  var leavesPager = false

  /// Those of a command line that says nothing else.
  static func naming(_ journal: Typed?) -> JournalOptions {
    var options = JournalOptions()
    (options.journal, options.json) = (journal, false)
    (options.color, options.leavesPager) = (nil, false)
    return options
  }

  func validate() throws {
    if journal?.text.isEmpty ?? false {
      throw ValidationError("--journal is empty: name a folder, or leave it out.")
    }
  }
}

/// How an answer looks, which `DisplayChoice` reads before the parser does: here it is told to help
/// and completions.
struct DisplayOptions: ParsableArguments {
  @Option(help: colorHelp)
  var color: ColourChoice?

  @Flag(name: .customLong("no-pager"), help: pagerHelp)
  var leavesPager = false

  static let colorHelp = ArgumentHelp("When to colour.", valueName: "when")
  static let pagerHelp: ArgumentHelp = "Do not show long results page by page."
}

/// How a command that writes answers.
struct WriterOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print the identifier alone.")
  var quiet = false

  @Flag(help: "Print the path alone, from the top of the journal.")
  var printPath = false

  @Flag(help: RehearsalOptions.help)
  var dryRun = false

  /// What is printed of what was written.
  var receipt: Receipt { printPath ? .path : quiet ? .identifier : .both }
}

/// What a command that writes prints of each thing that it wrote.
enum Receipt {
  case both
  case identifier
  case path

  /// One line.
  func line(_ identifier: some CustomStringConvertible, _ path: String) -> String {
    switch self {
    case .both: "\(identifier)\t\(path)"
    case .identifier: "\(identifier)"
    case .path: path
    }
  }
}

/// Whether a command that writes is only to say what it would write.
struct RehearsalOptions: ParsableArguments {
  @Flag(help: help)
  var dryRun = false

  static let help: ArgumentHelp = "Write nothing: print what would be written."
}
