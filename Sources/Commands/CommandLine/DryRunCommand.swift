/// A command that can say what it would write, and has no other choice of answers.
protocol DryRunCommand: JournalCommand {
  var effect: DryRunOptions { get }
}

extension DryRunCommand {
  var isDryRun: Bool { effect.dryRun }
}
