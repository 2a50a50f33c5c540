/// The name of an entry, note or response: ten characters of Crockford's base 32 in lower case, the
/// first of them a letter. It never changes.
package struct Identifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Such as `k7f3q2m9x4`.
  package let description: String

  /// Takes text that is an identifier already.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == Self.length, let first = text.first, Self.letters.contains(first),
      text.allSatisfy({ Self.alphabet.contains($0) })
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

  private static let length = 10
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
  private static let letters = Array("abcdefghjkmnpqrstvwxyz")
}
