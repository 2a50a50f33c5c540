/// The name of an entry, note or response: ten characters of Crockford's base 32 in lower case, the
/// first of them a letter. It never changes.
package struct Identifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Such as `k7f3q2m9x4`.
  package let description: String

  /// Takes text that is an identifier already.
  package init?(_ text: some StringProtocol) {
    let bytes = text.utf8
    guard bytes.count == Self.length, let first = bytes.first, Self.isLetter(first),
      bytes.allSatisfy({ Self.isLetter($0) || (0x30...0x39).contains($0) })
    else { return nil }
    description = String(text)
  }

  /// An identifier made from fifty bits; where they come from decides whether it is random or
  /// derived.
  package init(bits: UInt64) {
    let digits = (0..<Self.length).map { Int(bits >> (5 * UInt64(Self.length - 1 - $0)) & 31) }
    description = String(
      digits.enumerated().map { position, digit in
        position == 0 ? Self.letters[digit % Self.letters.count] : Self.alphabet[digit]
      })
  }

  package static func < (left: Identifier, right: Identifier) -> Bool {
    left.description < right.description
  }

  /// The letters of the alphabet: without i, l, o and u, which look like others.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "i"), UInt8(ascii: "l"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
    default: (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
  }

  private static let length = 10
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
  private static let letters = Array("abcdefghjkmnpqrstvwxyz")
}
