/// A text as part of a file name: lower-case ASCII letters and digits in groups with single dashes.
///
/// The same on every system and for both normal forms of Unicode.
package struct Slug: Hashable, Sendable, CustomStringConvertible {
  /// Such as `demo-of-the-display-server`; never empty.
  package let description: String

  /// Nil if nothing of the text is left.
  package init?(_ text: String, atMost limit: Int = 40) {
    var slug = ""
    var pendingDash = false
    for scalar in text.unicodeScalars {
      guard !Self.isSilent(scalar) else { continue }
      guard let letters = Self.ascii(scalar) else {
        pendingDash = !slug.isEmpty
        continue
      }
      let addition = (pendingDash ? "-" : "") + letters
      guard slug.utf8.count + addition.utf8.count <= limit else { break }
      slug += addition
      pendingDash = false
    }
    guard !slug.isEmpty else { return nil }
    description = slug
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "A"..."Z": String(scalar).lowercased()
    default: scalar.isASCII ? nil : LatinFolding.table[scalar]
    }
  }

  /// Apostrophes, and accents that stand alone.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    Folding.isAccent(scalar) || scalar == "'" || scalar == "’"
  }

  /// Whether Windows keeps the name for a device, whatever comes after a dot.
  package var isReserved: Bool {
    let isNumbered =
      ["com", "lpt"].contains(description.prefix(3)) && description.utf8.count == 4
      && description.last?.isNumber == true
    return isNumbered || ["con", "prn", "aux", "nul"].contains(description)
  }
}
