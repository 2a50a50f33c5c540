/// Paths as they stand in an address.
package enum PercentEncoded {
  /// Each byte but letters, digits and `-._/` as two digits: Markdown has a meaning for `~`.
  package static func path(_ path: String) -> String {
    guard !path.utf8.allSatisfy(isPlain) else { return path }
    return path.utf8.reduce(into: "") { text, byte in
      if isPlain(byte) { return text.append(Character(Unicode.Scalar(byte))) }
      let digits = String(byte, radix: 16, uppercase: true)
      text += byte < 16 ? "%0\(digits)" : "%\(digits)"
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._/".utf8.contains(byte)
    }
  }
}
