internal import JournalModel

/// A text as it is searched: lower case, without accents, any white space as one space; with the
/// place of each byte in the text.
package struct FoldedText: Sendable, Equatable {
  /// In UTF-8; letters of other scripts stay, without the marks above them.
  package private(set) var bytes: [UInt8] = []
  /// Offset in the text's UTF-8 of the character that each byte comes from; none where each byte comes
  /// from the one at its own place, as in most texts.
  private var origins: [Int] = []
  /// Number of bytes in the text's UTF-8.
  private let length: Int

  /// Folds any text.
  package init(_ text: String) {
    length = text.utf8.count
    if let plain = Self.plain(text) {
      bytes = plain
      return
    }
    bytes.reserveCapacity(length)
    origins.reserveCapacity(length)
    var offset = 0
    for scalar in text.unicodeScalars {
      append(scalar, at: offset)
      offset += UTF8.width(scalar)
    }
  }

  /// The same as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes of the text that folded bytes stand for.
  func range(of folded: Range<Int>) -> Range<Int> {
    guard !origins.isEmpty else { return folded }
    let last = origins[folded.upperBound - 1]
    let next = origins[folded.upperBound...].first { $0 != last }
    return origins[folded.lowerBound]..<(next ?? length)
  }

  /// The bytes of a text in ASCII with single spaces, each in its place; nil for another.
  private static func plain(_ text: String) -> [UInt8]? {
    var text = text
    return text.withUTF8 { text in
      var isPlain = true
      let bytes = [UInt8](unsafeUninitializedCapacity: text.count) { bytes, count in
        var isBehindSpace = false
        for (place, byte) in text.enumerated() {
          let isSpace = Self.isSpace(byte)
          isPlain = isPlain && byte < 0x80 && !(isSpace && isBehindSpace)
          bytes.initializeElement(at: place, to: isSpace ? 0x20 : lowered(byte))
          isBehindSpace = isSpace
        }
        count = text.count
      }
      return isPlain ? bytes : nil
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, at offset: Int) {
    let value = scalar.value
    if value < 0x80 {
      append(Self.lowered(UInt8(value)), at: offset)
    } else if scalar.properties.isWhitespace {
      append(UInt8(ascii: " "), at: offset)
    } else if !Folding.isAccent(scalar) {
      for byte in Folding.letters(of: scalar).utf8 { append(byte, at: offset) }
    }
  }

  private mutating func append(_ byte: UInt8, at offset: Int) {
    let isSpace = Self.isSpace(byte)
    guard !isSpace || (bytes.last.map { $0 != 0x20 } ?? true) else { return }
    bytes.append(isSpace ? 0x20 : byte)
    origins.append(offset)
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
