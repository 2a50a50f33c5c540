/// Texts of which no Markdown can be made, as most are: the parser would give them back as they are.
enum PlainWords {
  /// Paragraphs, one empty line between them, whose lines begin with a letter and have nothing but
  /// words of ASCII and of the letters that the west of Europe has besides, one space between them, and
  /// the signs of a sentence.
  static func areAll(of text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let last = bytes.last, last != newline, last != space, bytes[0] != newline else {
        return false
      }
      var hasDigit = false
      for index in bytes.indices where !isLetter(bytes[index]) {
        let (byte, next) = (bytes[index], index + 1 < bytes.count ? bytes[index + 1] : newline)
        let previous = index > 0 ? bytes[index - 1] : newline
        guard isPlain(byte, between: previous, and: next), !isOdd(bytes[...index]) else {
          return false
        }
        hasDigit = hasDigit || References.isDigit(byte)
      }
      return !(hasDigit && hasCommit(bytes))
    }
  }

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
  /// With it begin the two bytes of each letter from À to ÿ.
  private static let latin: UInt8 = 0xC3

  /// As most bytes are.
  private static func isLetter(_ byte: UInt8) -> Bool {
    isSmall(byte | 0x20)
  }

  /// Whether what is no letter of ASCII is one of a sentence, where it stands.
  private static func isPlain(_ byte: UInt8, between previous: UInt8, and next: UInt8) -> Bool {
    switch byte {
    // All letters of Latin-1 but the signs of times and division among them.
    case latin: next != 0x97 && next != 0xB7
    case 0x80...0xBF: previous == latin
    case newline: previous != space
    case _ where previous == newline: false
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case space: previous != space && next != newline
    case UInt8(ascii: ","), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: ";"): true
    // A sign within a word can be that of an address, a domain or an emoji.
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      next == space || next == newline
    case UInt8(ascii: "-"): isSmall(previous) && isSmall(next)
    default: false
    }
  }

  /// Whether bytes end in `www.`, which is an address without more, or in two empty lines, of which the
  /// parser makes one.
  private static func isOdd(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch bytes.last {
    case UInt8(ascii: "."): bytes.suffix(4).elementsEqual("www.".utf8)
    case newline: bytes.suffix(3).elementsEqual("\n\n\n".utf8)
    default: false
    }
  }

  private static func isSmall(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  /// Whether there may be the id of a commit.
  private static func hasCommit(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (length, hasDigit) = (0, false)
    for byte in bytes {
      (length, hasDigit) =
        References.isHex(byte) ? (length + 1, hasDigit || References.isDigit(byte)) : (0, false)
      if length >= References.shortestCommit, hasDigit { return true }
    }
    return false
  }
}
