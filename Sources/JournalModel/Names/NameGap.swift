/// What stands between and around the words of a name.
enum NameGap {
  /// Whether two words can belong to one name in whatever order: a comma, a line break, emphasis or
  /// quotes may be between them, the end of a sentence may not. A dot after a title is none.
  static func isNarrow(_ bytes: ArraySlice<UInt8>, afterShort: Bool) -> Bool {
    var breaks = 0
    var commas = 0
    var spaces = 0
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.flatMap(Folding.plain)
      .filter { !NameKey.isHidden($0) && !NameKey.isMark($0) }
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\n": breaks += 1
      case ",", "،", "，", "、": commas += 1
      case " ", "\t", "\u{A0}": spaces += 1
      case ".": if !afterShort, place + 1 < scalars.count { return false }
      // `H.-P. Weiß`
      case "-", "‐", "‑":
        guard scalars.count == (afterShort && scalars[0] == "." ? 2 : 1) else { return false }
      case "*", "_", "'", "\"", "’", "‘", "“", "”", "„", "«", "»", ">", "(", ")", "[", "]", "@",
        "#",
        "/", "·", "・", "‧", "<", "\r", "`", "~", "\\", "+", "|":
        break
      default:
        guard scalar.properties.isWhitespace else { return false }
      }
    }
    return breaks < 2 && commas < 2
  }

  /// Whether two words are parted as a sentence parts its own: the words have nothing to do with each
  /// other, unless they are a name in a table. A dash or a dot inside a word parts nothing.
  static func partsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count > 1 else { return bytes.first.map { ",:;!?".utf8.contains($0) } ?? false }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains { ",:;!?–—，、：；".contains($0) }
      || [". ", ".\n", " - ", "… "].contains { text.contains($0) }
  }

  /// Whether words stand alone in quotes or brackets, as a nickname does.
  static func areQuoted(
    from first: NameText.Word, to last: NameText.Word, in bytes: [UInt8]
  ) -> Bool {
    opensQuote(first, in: bytes) && closesQuote(last, in: bytes)
  }

  static func opensQuote(_ word: NameText.Word, in bytes: [UInt8]) -> Bool {
    word.start > 0 && opening.contains(bytes[word.start - 1])
  }

  static func closesQuote(_ word: NameText.Word, in bytes: [UInt8]) -> Bool {
    word.end < bytes.count && closing.contains(bytes[word.end])
  }

  /// The last byte of an opening sign, and the first of a closing one: in UTF-8 those of `“` and `„`
  /// are of no letter's where a word begins or ends.
  private static let opening: Set<UInt8> = [
    UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "'"), 0x9C, 0x9E, 0x98,
    0xAB,
  ]
  private static let closing: Set<UInt8> = [
    UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "'"), 0xE2, 0xC2,
  ]

  /// Whether a word is that of a hashtag, of a mention or of an address.
  static func isSigned(_ word: NameText.Word, in bytes: [UInt8]) -> Bool {
    let before = word.start > 0 ? bytes[word.start - 1] : 0
    let after = word.end < bytes.count ? bytes[word.end] : 0
    let isHost =
      after == UInt8(ascii: ".") && word.end + 1 < bytes.count
      && (0x61...0x7A).contains(bytes[word.end + 1])
    return "#@/".utf8.contains(before) || after == UInt8(ascii: "@") || isHost
  }
}
