import ArgumentParser

/// Whether a command that writes is only to say what it would write.
struct DryRunOptions: ParsableArguments {
  @Flag(help: help)
  var dryRun = false

  static let help: ArgumentHelp = "Write nothing: print what would be written."
}
