extension List: PlainOptions {
  static var none: List {
    var command = List()
    (command.day, command.most, command.filter, command.options) = (nil, nil, .none, .none)
    (command.open, command.reverse, command.commits) = (false, false, false)
    (command.csv, command.conflicts) = (false, false)
    command.lines = LineOptions()
    (command.lines.format, command.lines.endsWithNUL) = (nil, false)
    return command
  }

  mutating func take(_ argument: Typed) -> Bool {
    guard day == nil else { return false }
    day = argument
    return true
  }

  mutating func take(_ option: String, _ words: inout PlainWords) -> Bool {
    switch option {
    case "--open": open = true
    case "--reverse": reverse = true
    default: return filter.take(option, &words) || options.take(option, &words)
    }
    return true
  }
}
