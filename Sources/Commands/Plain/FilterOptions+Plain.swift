extension FilterOptions: PlainOptions {
  static var none: FilterOptions {
    var options = FilterOptions()
    (options.day, options.kind, options.by, options.project) = (nil, [], [], nil)
    (options.tag, options.since, options.until, options.recordedSince) = (nil, nil, nil, nil)
    return options
  }

  mutating func take(_ option: String, _ words: inout PlainWords) -> Bool {
    switch option {
    case "-d", "--day": words.value { day = $0 }
    case "-k", "--kind": words.value { kind.append($0) }
    case "--by": words.value { by.append($0) }
    case "-p", "--project": words.value { project = $0 }
    case "-t", "--tag": words.value { tag = $0 }
    case "--since": words.value { since = $0 }
    case "--until": words.value { until = $0 }
    default: false
    }
  }
}
