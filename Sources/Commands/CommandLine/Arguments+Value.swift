extension [String] {
  /// As far as can be told before the parser reads the line; of several the last.
  func value(of option: String) -> String? {
    let words = prefix { $0 != "--" }
    let values = zip(words, words.dropFirst() + [""]).compactMap { word, next in
      word == option
        ? next : word.hasPrefix("\(option)=") ? String(word.dropFirst(option.count + 1)) : nil
    }
    return values.last
  }
}
