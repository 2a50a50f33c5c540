extension Note: PlainOptions {
  static var none: Note {
    var command = Note()
    (command.attendee, command.text, command.day, command.at, command.by) = (
      nil, .none, nil, nil, nil
    )
    (command.quote, command.isPublic, command.isPrivate) = (false, false, false)
    command.far = FarDayOptions()
    command.far.outside = false
    (command.writer, command.options) = (.none, .none)
    return command
  }

  mutating func take(_ argument: Typed) -> Bool {
    guard attendee != nil else {
      attendee = argument
      return true
    }
    return text.take(argument)
  }

  mutating func take(_ option: String, _ words: inout PlainWords) -> Bool {
    switch option {
    case "-d", "--day": return words.value { day = $0 }
    case "--at": return words.value { at = $0 }
    case "--by": return words.value { by = $0 }
    case "--quote": quote = true
    case "--public": isPublic = true
    case "--private": isPrivate = true
    default:
      return text.take(option, &words) || writer.take(option, &words)
        || options.take(option, &words)
    }
    return true
  }
}
