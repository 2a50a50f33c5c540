extension AttachOptions: PlainOptions {
  static var none: AttachOptions {
    var options = AttachOptions()
    (options.attach, options.keepMetadata) = ([], false)
    return options
  }

  mutating func take(_ option: String, _ words: inout PlainWords) -> Bool {
    switch option {
    case "--attach": return words.value { attach.append($0) }
    default: return false
    }
  }
}
