internal import CUnicode

/// The one folding of case and accents, for whatever is compared, sought or counted.
package enum Folding {
  /// A letter that is no ASCII in lower case: of Latin in ASCII, of other scripts without the accents
  /// that Greek and Cyrillic share with it, and with one sigma for both.
  package static func letters(of scalar: Unicode.Scalar) -> String {
    if let ascii = LatinFolding.table[scalar] { return ascii }
    // Syllables of Hangul would fall apart into their letters.
    guard !(0xAC00...0xD7A3).contains(scalar.value) else { return String(scalar) }
    var letters = ""
    for part in mapped(scalar, by: UTF8PROC_DECOMPOSE) where !isAccent(part) {
      letters.unicodeScalars += mapped(part, by: UTF8PROC_CASEFOLD)
    }
    return letters
  }

  /// A letter of another width or style as the plain ones that it stands for, such as those of `Ｇ`,
  /// `𝐆` and `ﬁ`; others as they are.
  package static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar.value {
    case 0x2100...0x214F, 0x2460...0x24FF, 0xFB00...0xFB06, 0xFB50...0xFDFF, 0xFE70...0xFFEF,
      0x1_D400...0x1_D7FF, 0x1_F100...0x1_F1FF:
      let both = UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
      return mapped(scalar, by: utf8proc_option_t(rawValue: both))
    default: return [scalar]
    }
  }

  /// Whether it is an accent that stands alone: what is left of `é` written as two characters.
  package static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// What utf8proc makes of a scalar; the scalar itself where it knows nothing better.
  private static func mapped(
    _ scalar: Unicode.Scalar, by option: utf8proc_option_t
  ) -> [Unicode.Scalar] {
    // Nothing in Unicode is longer.
    var parts = [Int32](repeating: 0, count: 18)
    let count = utf8proc_decompose_char(
      Int32(scalar.value), &parts, parts.count, option, nil)
    guard parts.indices.contains(count - 1) else { return [scalar] }
    return parts.prefix(count).compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
  }
}
