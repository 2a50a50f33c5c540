extension Show: PlainOptions {
  static var none: Show {
    var command = Show()
    (command.thing, command.options) = (nil, .none)
    return command
  }

  mutating func take(_ argument: Typed) -> Bool {
    guard thing == nil else { return false }
    thing = argument
    return true
  }

  mutating func take(_ option: String, _ words: inout PlainWords) -> Bool {
    options.take(option, &words)
  }
}
