/// Endings that names get in a sentence.
///
/// Of the languages that summaries ship in only German has one without an apostrophe; those of
/// Cyrillic and Greek are so regular that they are known, too.
enum NameEndings {
  /// How many letters of a word may be an ending of German, English or Dutch, or the number of a handle, the
  /// likeliest first.
  static func lengths(ofLatin letters: [UInt8]) -> [Int] {
    guard letters.count > 3 else { return none }
    let digits = letters.reversed().prefix { (0x30...0x39).contains($0) }.count
    // `grace_hopper85` is a handle.
    guard digits == 0 else { return letters.count > digits + 2 ? [digits] : none }
    switch letters[letters.count - 1] {
    case UInt8(ascii: "s"):
      guard letters[letters.count - 2] == UInt8(ascii: "e") else { return short }
      return letters.ends(with: "sches") ? [1, 5] : long
    case UInt8(ascii: "e"): return letters.ends(with: "sche") ? [4] : none
    case UInt8(ascii: "n"): return letters.ends(with: "schen") ? [5] : none
    case UInt8(ascii: "r"): return letters.ends(with: "scher") ? [5] : none
    default: return none
    }
  }

  private static let none: [Int] = []
  private static let short = [1]
  private static let long = [1, 2]

  /// What stands behind a name of Hindi.
  static let honorific = "जी"

  /// What is left of a word of Cyrillic or Greek without its ending: without the vowels alone, and
  /// without a longer one. Empty for words of other letters.
  static func stems(of key: String) -> [String] {
    let scalars = key.unicodeScalars
    guard let first = scalars.first, (0x370...0x52F).contains(first.value) else { return [] }
    // A masculine name of Greek has its ending in the roster, too.
    if first.value < 0x400 {
      return [trimmed(scalars.last == "σ" ? scalars.dropLast() : scalars[...])]
    }
    let short = trimmed(scalars[...])
    let ending = longEndings.first { key.hasSuffix($0) } ?? ""
    let long = ending.isEmpty ? short : trimmed(scalars.dropLast(ending.unicodeScalars.count))
    return short == long ? [short] : [short, long]
  }

  /// `Владимиром`, `Петровых`, `Достоевского`, `Толстому`.
  private static let longEndings = ["ыми", "ими", "ами", "ями", "го", "му", "м", "х"]

  private static func trimmed(_ scalars: Substring.UnicodeScalarView) -> String {
    var rest = scalars
    while rest.count > 2, let last = rest.last, vowels.contains(last) { rest.removeLast() }
    return String(Substring(rest))
  }

  private static let vowels = Set("аеёиоуыэюяйьіїєαεηιουω".unicodeScalars)
}

extension [UInt8] {
  fileprivate func ends(with ending: String) -> Bool {
    count > ending.utf8.count + 1 && suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
