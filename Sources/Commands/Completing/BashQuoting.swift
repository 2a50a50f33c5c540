/// The way in which bash takes what it puts into a line: readline itself leaves signs as they are.
///
/// bash can quote, as it does for names of files, but a word with a backtick or a `$` it takes for one
/// that a person wrote, and Enter runs it.
struct BashQuoting {
  /// The quote that is open where the cursor stands; nil if none is.
  let open: Character?

  /// A word of which bash runs and expands nothing.
  func quoted(_ word: String) -> String {
    var text = ""
    for character in word { text += sign(character, isFirst: text.isEmpty) }
    // readline closes the quote unless one stands at the end.
    guard let open, text.last == open else { return text }
    return text + String(open)
  }

  /// Whether bash takes it as it stands.
  func isPlain(_ word: String) -> Bool { quoted(word) == word }

  private func sign(_ character: Character, isFirst: Bool) -> String {
    switch open {
    case "'": character == "'" ? "'\\''" : String(character)
    case "\"" where character == "!":
      // History is expanded between these quotes, too, and a backslash before it stays in the word.
      // Another quote cannot be the first sign: readline would take it for the one that is there.
      isFirst ? "\\!" : "\"'!'\""
    case "\"": "\"\\$`".contains(character) ? "\\\(character)" : String(character)
    default: Self.isPlain(character) ? String(character) : "\\\(character)"
    }
  }

  private static func isPlain(_ character: Character) -> Bool {
    guard character.isASCII else { return !character.isWhitespace }
    return character.isLetter || character.isNumber || "-_./:@=+,%".contains(character)
  }
}
