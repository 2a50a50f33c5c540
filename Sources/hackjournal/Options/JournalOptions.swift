import ArgumentParser

/// Which journal, and how to answer: the same for every command.
struct JournalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The journal, if not the one found from here.", valueName: "path[#branch]"))
  var journal: Typed?

  @Flag(help: "Answer with one JSON object.")
  var json = false

  @OptionGroup var display: DisplayOptions

  func validate() throws {
    if journal?.text.isEmpty ?? false {
      throw ValidationError("--journal is empty: name a folder, or leave it out.")
    }
  }
}

/// How an answer looks, which `DisplayChoice` reads before the parser does: here it is told to help
/// and completions.
struct DisplayOptions: ParsableArguments {
  @Option(help: ArgumentHelp("When to colour: auto, always, never.", valueName: "when"))
  var color: ColourChoice?

  @Flag(name: .customLong("no-pager"), help: "Do not show long results page by page.")
  var leavesPager = false
}

/// How a command that writes answers.
struct WriterOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print the identifier alone.")
  var quiet = false

  @Flag(help: "Print the path alone, from the top of the journal.")
  var printPath = false

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
  @Flag(help: "Write nothing: print what each file would have, and its path on standard error.")
  var dryRun = false
}

/// The day that a command is about.
struct DayOptions: ParsableArguments {
  @Option(
    name: .letter("d"),
    help: ArgumentHelp(
      "A day: 2, 2011-03-23, today, yesterday, friday, `last friday`.", valueName: "day"))
  var day: Typed?
}
