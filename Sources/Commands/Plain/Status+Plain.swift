extension Status: PlainOptions {
  static var none: Status {
    var command = Status()
    command.options = .none
    return command
  }

  mutating func take(_ option: String, _ words: inout PlainWords) -> Bool {
    options.take(option, &words)
  }
}
