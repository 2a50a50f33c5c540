import ArgumentParser

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
