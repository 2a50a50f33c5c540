internal import JournalModel

/// A text as it is searched: lower case, without accents, any white space as one space; with the
/// place of each byte in the text.
package struct FoldedText: Sendable, Equatable {
  /// In UTF-8; letters of other scripts stay, without the marks above them.
  package private(set) var bytes: [UInt8] = []
  /// Offset in the text's UTF-8 of the character that each byte comes from.
  private var origins: [Int] = []
  /// Number of bytes in the text's UTF-8.
  private let length: Int

  /// Folds any text.
  package init(_ text: String) {
    length = text.utf8.count
    bytes.reserveCapacity(length)
    origins.reserveCapacity(length)
    guard !appendASCII(text) else { return }
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
    let last = origins[folded.upperBound - 1]
    let next = origins[folded.upperBound...].first { $0 != last }
    return origins[folded.lowerBound]..<(next ?? length)
  }

  /// Most texts have no other letters; appends nothing of one that has.
  private mutating func appendASCII(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
      guard text.allSatisfy({ $0 < 0x80 }) else { return false }
      for (offset, byte) in text.enumerated() { append(Self.lowered(byte), at: offset) }
      return true
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
    let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
    guard !isSpace || (bytes.last.map { $0 != 0x20 } ?? true) else { return }
    bytes.append(isSpace ? 0x20 : byte)
    origins.append(offset)
  }

  static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
