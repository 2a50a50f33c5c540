import ArgumentParser

/// Options for the answer of a command that writes, and for a dry run.
struct WriterOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Print the identifier alone.")
  var quiet = false

  @Flag(help: "Print the path alone, from the top of the journal.")
  var printPath = false

  @Flag(help: DryRunOptions.help)
  var dryRun = false

  /// The form of the receipt: where both are asked for, the path counts.
  var receipt: Receipt { printPath ? .path : quiet ? .identifier : .both }
}
