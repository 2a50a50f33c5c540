/// A line of bash as far as it is typed, taken apart as the shell would.
struct TypedLine {
  /// The words without their quotes; the last one is being typed.
  private(set) var words: [String] = [""]

  /// The quote that is not closed yet.
  private(set) var openQuote: Character?

  init(_ line: String) {
    var quote: Character?
    var isInWord = false
    var characters = line[...]
    while let character = characters.popFirst() {
      switch (character, quote) {
      case ("\\", let open) where open != "'":
        guard let next = characters.popFirst() else { break }
        // Between double quotes it counts before few characters.
        if open == "\"", !"\"\\$`".contains(next) { words[words.count - 1].append("\\") }
        words[words.count - 1].append(next)
        isInWord = true
      case (let mark, let open?) where mark == open: quote = nil
      case ("'", nil), ("\"", nil):
        quote = character
        isInWord = true
      case (" ", nil), ("\t", nil), ("\n", nil):
        if isInWord { words.append("") }
        isInWord = false
      default:
        words[words.count - 1].append(character)
        isInWord = true
      }
    }
    openQuote = quote
  }

  /// The words after the program's name, whatever stands before it: `git -C folder hackjournal`.
  var arguments: [String] { Self.arguments(of: words) }

  static func arguments(of words: [String]) -> [String] {
    let own = words.dropLast().firstIndex { word in
      programs.contains(String(word.split(separator: "/").last ?? ""))
    }
    return Array(words.dropFirst(own.map { $0 + 1 } ?? 1))
  }

  private static let programs: Set<String> = ["hackjournal", "hj", "git-hackjournal"]
}
