extension JournalOptions: PlainOptions {
  static var none: JournalOptions { .naming(nil) }

  mutating func take(_ option: String, _ words: inout PlainWords) -> Bool {
    switch option {
    // What the parser refuses is its to say.
    case "--journal": return words.value { journal = $0 } && (try? validate()) != nil
    case "--json": json = true
    case "--no-pager": leavesPager = true
    default: return false
    }
    return true
  }
}
