/// Scalars as YAML text.
enum YAMLText {
  static func scalar(_ text: String) -> String {
    needsQuotes(text) ? quoted(text) : text
  }

  static func flowScalar(_ text: String) -> String {
    needsQuotes(text) || text.hasPrefix("?") || text.hasPrefix(":")
      || text.contains(where: { ",[]{}".contains($0) })
      ? quoted(text) : text
  }

  private static func needsQuotes(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return true
    }
    if first == " " || last == " " || last == ":" { return true }
    if "[]{}#&*!|>'\"%@`,".unicodeScalars.contains(first) { return true }
    if "-?:".unicodeScalars.contains(first) {
      let second = text.unicodeScalars.dropFirst().first
      if second == nil || second == " " || text.hasPrefix("---") { return true }
    }
    return looksTyped(text) || hasSignInside(text)
      || text.unicodeScalars.contains { !isPrintable($0) }
  }

  /// Whether a colon before a space, or a `#` behind one, would end the scalar.
  private static func hasSignInside(_ text: String) -> Bool {
    let (colon, space, sharp) = (UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "#"))
    var former: UInt8 = 0
    for byte in text.utf8 {
      if former == colon && byte == space || former == space && byte == sharp { return true }
      former = byte
    }
    return false
  }

  /// Whether a reader that guesses types could take the text for a number, a date, a yes or no.
  private static func looksTyped(_ text: String) -> Bool {
    if text.utf8.count <= 5, typedWords.contains(text.lowercased()) { return true }
    guard let first = text.utf8.first, "0123456789+-.".utf8.contains(first) else { return false }
    let hasBase = ["0x", "0o", "0b"].contains { text.lowercased().hasPrefix($0) }
    return hasBase || text.utf8.allSatisfy { "0123456789+-.:_eETZ ".utf8.contains($0) }
  }

  /// In lower case.
  private static let typedWords: Set = [
    "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", ".nan", ".inf",
    "-.inf", "+.inf",
  ]

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202F...0x2065, 0x2070...0xD7FF, 0xE000...0xFEFE,
      0xFF00...0xFFFD, 0x1_0000...0x10_FFFF:
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
      default: result += escape(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let zeros = { (width: Int) in String(repeating: "0", count: max(0, width - hex.count)) }
    return scalar.value <= 0xFF ? "\\x\(zeros(2))\(hex)" : "\\u\(zeros(4))\(hex)"
  }
}
