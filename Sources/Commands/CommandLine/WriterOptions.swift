import ArgumentParser

/// How a command that writes answers.
struct WriterOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print the identifier alone.")
  var quiet = false

  @Flag(help: "Print the path alone, from the top of the journal.")
  var printPath = false

  @Flag(help: DryRunOptions.help)
  var dryRun = false

  /// What is printed of what was written.
  var receipt: Receipt { printPath ? .path : quiet ? .identifier : .both }
}
