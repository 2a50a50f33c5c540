/// A text as it is looked through for names: its words, with what the names know of them.
struct NameText {
  /// A word, by what of it some name has.
  struct Word {
    /// Offset of its first byte, and of the byte behind it.
    var start: Int
    var end: Int
    /// Number of its letters in the index.
    var letters: Int?
    /// The same without an ending, or without a letter that Hebrew and Arabic put before words.
    var inflected: Int?
    var isPrefixed = false
    var stems: Int?
    var sounds: Int?
    var count = 0
    var isCapital = false
    /// Capitals or digits inside, as in `GraceHopper`.
    var hasHumps = false
    var isKnown: Bool { letters != nil || inflected != nil || stems != nil || sounds != nil }
  }

  let bytes: [UInt8]
  let words: [Word]
  /// Whether there are characters that nobody sees.
  let hasHidden: Bool
  /// Whether there may be a nickname in quotes or brackets.
  let hasQuotes: Bool

  /// Reads what hides as nothing at all, or as the space that it may stand for.
  init(_ text: String, index: NameIndex, hiddenParts: Bool = false) {
    bytes = Array(text.utf8)
    var reader = NameTextReader(index: index, hiddenParts: hiddenParts)
    (words, hasHidden) = reader.words(of: bytes, in: 0..<bytes.count, atHumps: false)
    hasQuotes = bytes.contains { [0x22, 0x28, 0x5B, 0xC2, 0xE2].contains($0) }
  }

  /// The words inside of one that has humps.
  func parts(of word: Word, index: NameIndex) -> NameText {
    var reader = NameTextReader(index: index, hiddenParts: false)
    return NameText(
      bytes: bytes, words: reader.words(of: bytes, in: word.start..<word.end, atHumps: true).words)
  }

  private init(bytes: [UInt8], words: [Word]) {
    (self.bytes, self.words, hasHidden, hasQuotes) = (bytes, words, false, false)
  }
}
