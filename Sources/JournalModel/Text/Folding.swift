internal import Foundation

/// Comparison of letters where case and accents do not count.
package enum Folding {
  /// A letter that is no ASCII in lower case: of Latin in ASCII, of Greek and Cyrillic without what
  /// stands above it, and with one sigma for both.
  package static func letters(of scalar: Unicode.Scalar) -> String {
    if let ascii = LatinFolding.table[scalar] { return ascii }
    let lower = scalar.properties.lowercaseMapping
    let hasAccents = (0x370...0x52F).contains(scalar.value) || (0x1F00...0x1FFF ~= scalar.value)
    guard hasAccents else { return lower }
    let letter = lower.decomposedStringWithCanonicalMapping.unicodeScalars.first
    return letter.map { $0 == "ς" ? "σ" : String($0) } ?? lower
  }

  /// Whether it is an accent that stands alone: what is left of `é` written as two characters.
  package static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }
}
