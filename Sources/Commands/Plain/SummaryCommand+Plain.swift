import JournalKit

extension SummaryCommand: PlainOptions {
  static var none: SummaryCommand {
    var command = SummaryCommand()
    (command.dayArgument, command.dayOption, command.all) = (nil, nil, false)
    (command.format, command.grouping, command.output) = (nil, .kind, nil)
    command.template = nil
    (command.includePrivate, command.leavesTitle, command.standalone) = (false, false, false)
    (command.effect, command.options) = (.none, .none)
    return command
  }

  mutating func take(_ argument: Typed) -> Bool {
    guard dayArgument == nil else { return false }
    dayArgument = argument
    return true
  }

  mutating func take(_ option: String, _ words: inout PlainWords) -> Bool {
    switch option {
    case "--all": all = true
    case "-d", "--day": return words.value { dayOption = $0 }
    case "-o", "--output": return words.value { output = $0 }
    default: return options.take(option, &words)
    }
    return true
  }
}
