import ArgumentParser

/// Which journal, and how to answer: the same for every command.
struct JournalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The journal, if not the one found from here.", valueName: "path[#branch]"))
  var journal: Typed?

  @Flag(help: "Answer with one JSON object.")
  var json = false

  @Option(help: ArgumentHelp("When to colour: auto, always, never.", valueName: "when"))
  var color: ColourChoice?

  @Flag(name: .customLong("no-pager"), help: "Do not show long results page by page.")
  var leavesPager = false
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
      "A day: 2, 2011-03-23, today, yesterday, friday, `last friday`.", valueName: "day"))
  var day: Typed?
}
