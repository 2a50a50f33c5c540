extension Add: PlainOptions {
  static var none: Add {
    var command = Add()
    (command.text, command.day, command.fields) = (.none, nil, .none)
    (command.files, command.writer, command.options) = (.none, .none, .none)
    return command
  }

  mutating func take(_ argument: Typed) -> Bool { text.take(argument) }

  mutating func take(_ option: String, _ words: inout PlainWords) -> Bool {
    if ["-d", "--day"].contains(option) { return words.value { day = $0 } }
    return text.take(option, &words) || fields.take(option, &words)
      || files.take(option, &words) || writer.take(option, &words)
      || options.take(option, &words)
  }

  mutating func validate() throws {
    try text.validate()
    try options.validate()
  }
}
