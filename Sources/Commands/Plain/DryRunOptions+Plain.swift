extension DryRunOptions {
  /// As the parser has it where it is not given.
  static var none: DryRunOptions {
    var options = DryRunOptions()
    options.dryRun = false
    return options
  }
}
