/// The words behind a command, read as everybody types them: an option, its value in a word of its own, an
/// argument. Whoever meets anything else leaves the line to the parser.
struct PlainWords {
  /// A word that stands where an option or an argument can.
  enum Word {
    case option(String)
    case argument(Typed)
  }

  private var rest: ArraySlice<String>

  init(_ words: [String]) {
    rest = words[...]
  }

  /// Nil at the end.
  mutating func next() -> Word? {
    rest.popFirst().map { Self.isOption($0) ? .option($0) : .argument(Typed(argument: $0)) }
  }

  /// Puts the value of the option before it somewhere. False if there is none, for the parser to say so.
  mutating func value(_ take: (Typed) -> Void) -> Bool {
    guard let word = rest.first, !Self.isOption(word) else { return false }
    take(Typed(argument: word))
    rest.removeFirst()
    return true
  }

  private static func isOption(_ word: String) -> Bool { word.utf8.first == UInt8(ascii: "-") }
}
