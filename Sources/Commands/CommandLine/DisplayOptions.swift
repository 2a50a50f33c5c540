import ArgumentParser

/// Options that `DisplayChoice` reads before the parser: here they are told to completions.
struct DisplayOptions: ParsableArguments {
  @Option(help: .color.hidden) var color: ColourChoice?
  @Flag(name: .customLong("no-pager"), help: .pager.hidden) var leavesPager = false
}
