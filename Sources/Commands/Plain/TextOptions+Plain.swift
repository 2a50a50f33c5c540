extension TextOptions: PlainOptions {
  static var none: TextOptions {
    var options = TextOptions()
    (options.text, options.message, options.file, options.edit) = ([], [], nil, false)
    return options
  }

  mutating func take(_ argument: Typed) -> Bool {
    text.append(argument)
    return true
  }

  mutating func take(_ option: String, _ words: inout PlainWords) -> Bool {
    switch option {
    case "-m", "--message": return words.value { message.append($0) }
    case "-F", "--file": return words.value { file = $0 }
    case "-e", "--edit": edit = true
    default: return false
    }
    return true
  }
}
