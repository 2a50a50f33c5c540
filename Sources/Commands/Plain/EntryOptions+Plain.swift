extension EntryOptions: PlainOptions {
  static var none: EntryOptions {
    var options = EntryOptions()
    (options.kind, options.at, options.by) = (nil, nil, nil)
    (options.project, options.tag, options.closes) = ([], [], [])
    options.newProject = false
    options.far = FarDayOptions()
    options.far.outside = false
    return options
  }

  mutating func take(_ option: String, _ words: inout PlainWords) -> Bool {
    switch option {
    case "-k", "--kind": return words.value { kind = $0 }
    case "--at": return words.value { at = $0 }
    case "-p", "--project": return words.value { project.append($0) }
    case "-t", "--tag": return words.value { tag.append($0) }
    case "--by": return words.value { by = $0 }
    case "--closes": return words.value { closes.append($0) }
    case "--new-project": newProject = true
    default: return false
    }
    return true
  }
}
