import ArgumentParser
import JournalKit

extension SummaryCommand {
  /// `summary`, `summary 2`, `summary -d 2` and `summary --all` without the parser, whose reflection over
  /// the options takes longer than to read a day of a hackathon.
  static func plain(_ words: [String]) -> SummaryCommand? {
    var command = withoutOptions
    let day = words.last.flatMap { $0.hasPrefix("-") ? nil : Typed(argument: $0) }
    switch (words.count, words.first) {
    case (0, _): break
    case (1, "--all"): command.all = true
    case (1, _) where day != nil: command.dayArgument = day
    case (2, "-d") where day != nil, (2, "--day") where day != nil: command.dayOption = day
    default: return nil
    }
    return command
  }

  /// The parser gives each its value, and so a new one has to be given its own here.
  private static var withoutOptions: SummaryCommand {
    var command = SummaryCommand()
    (command.dayArgument, command.dayOption, command.all) = (nil, nil, false)
    (command.format, command.grouping, command.output) = (nil, .kind, nil)
    (command.includePrivate, command.leavesTitle) = (false, false)
    command.effect = DryRunOptions()
    command.effect.dryRun = false
    command.options = .naming(nil)
    return command
  }
}
