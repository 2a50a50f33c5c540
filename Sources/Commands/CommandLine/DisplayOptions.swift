import ArgumentParser

/// Options for the look of an answer, which `DisplayChoice` reads before the parser does: here they
/// are told to help and completions.
struct DisplayOptions: ParsableArguments {
  @Option(help: colorHelp)
  var color: ColourChoice?

  @Flag(name: .customLong("no-pager"), help: pagerHelp)
  var leavesPager = false

  static let colorHelp = ArgumentHelp("When to colour.", valueName: "when")
  static let pagerHelp: ArgumentHelp = "Do not show long results page by page."
}
