import JournalKit

/// Looks for options that the parser would take for something else than was meant.
///
/// Of an option that stands there twice the parser keeps the last, and says nothing; `-kind demo` is
/// `-k ind` to it. What a command takes is only asked for where a line can have either: that takes as
/// long as the parser itself.
struct OptionCheck {
  private let options: [CommandDescription.Argument]

  /// Refuses such a line.
  static func check(
    _ words: ArraySlice<String>, of command: any JournalCommand.Type
  ) throws {
    let words = words.prefix { $0 != "--" }
    guard isNeeded(words) else { return }
    try OptionCheck(options: try CommandDescription.of(command).options).check(words)
  }

  /// Whether two options can be the same, or one dash stands before several letters.
  private static func isNeeded(_ words: ArraySlice<String>) -> Bool {
    var names: Set<String> = []
    for word in words where word.count > 1 && word.first == "-" {
      let isLong = word.hasPrefix("--")
      if !isLong, word.count > 3 { return true }
      let name = isLong ? word.dropFirst(2).prefix { $0 != "=" } : word.dropFirst().prefix(1)
      // `-F` is `--file`.
      let letter = name.prefix(1).lowercased()
      let others = isLong ? [letter] : names.filter { $0.hasPrefix(letter) }
      if !names.isDisjoint(with: others + [name.lowercased()]) { return true }
      names.insert(isLong ? String(name) : letter)
    }
    return false
  }

  private func check(_ words: ArraySlice<String>) throws {
    var seen: Set<String> = []
    var isValue = false
    for word in words {
      guard !isValue, word.first == "-" else {
        isValue = false
        continue
      }
      if !word.hasPrefix("--"), options.contains(where: { $0.spellings.contains("-\(word)") }) {
        throw UsageProblem("There is no option '\(word)'.", hint: "did you mean -\(word)?")
      }
      guard let (option, hasValue) = option(in: word), option.form == .option else { continue }
      guard option.isRepeating || seen.insert(option.name).inserted else {
        let names = option.spellings.joined(separator: ", ")
        throw UsageProblem("The option \(names) is given twice.", hint: "give it once")
      }
      isValue = !hasValue
    }
  }

  /// The option that a word is, and whether its value is in the same word.
  private func option(in word: String) -> (CommandDescription.Argument, hasValue: Bool)? {
    let isLong = word.hasPrefix("--")
    let end = isLong ? word.firstIndex(of: "=") ?? word.endIndex : word.prefix(2).endIndex
    let spelling = String(word[..<end])
    return options.first { $0.spellings.contains(spelling) }.map { ($0, end < word.endIndex) }
  }
}
