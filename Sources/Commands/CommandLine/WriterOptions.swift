import ArgumentParser

/// Options for the answer of a command that writes, and for a dry run.
struct WriterOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print the identifier alone, and nothing else.")
  var quiet = false

  @Flag(help: DryRunOptions.help)
  var dryRun = false

  var receipt: Receipt { quiet ? .identifier : .both }
}
