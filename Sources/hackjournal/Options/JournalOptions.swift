import ArgumentParser

/// Which journal, and how to answer: the same for every command.
struct JournalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The journal, if not the one found from here.", valueName: "path[#branch]"))
  var journal: Typed?

  @Flag(help: "Answer with one JSON object.")
  var json = false
}

/// How a command that writes answers.
struct WriterOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print the identifier alone.")
  var quiet = false
}

/// The day that a command is about.
struct DayOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A day: 2, 2011-03-23, today, yesterday, friday.", valueName: "day"))
  var day: Typed?
}
