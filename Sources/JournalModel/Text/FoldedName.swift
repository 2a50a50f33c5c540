/// Names as they are compared: whatever their case, accents and signs between words.
package enum FoldedName {
  /// Lower case, without accents, words joined by dashes; letters of other scripts stay, with marks
  /// that are no accents.
  package static func of(_ text: String) -> String {
    if let folded = foldedASCII(text) { return folded }
    var result = ""
    for scalar in text.unicodeScalars where !Folding.isAccent(scalar) {
      if scalar.isASCII {
        append(scalar, to: &result)
      } else if isMark(scalar) {
        if result.unicodeScalars.last?.isASCII == false { result.unicodeScalars.append(scalar) }
      } else if scalar.properties.isAlphabetic || LatinFolding.table[scalar] != nil {
        result += Folding.letters(of: scalar)
      } else {
        appendDash(to: &result)
      }
    }
    return result.utf8.last == UInt8(ascii: "-") ? String(result.dropLast()) : result
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar {
    case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
    case "A"..."Z": result += scalar.properties.lowercaseMapping
    default: appendDash(to: &result)
    }
  }

  /// One for any number of signs between words, none at the beginning.
  private static func appendDash(to result: inout String) {
    if let last = result.utf8.last, last != UInt8(ascii: "-") { result += "-" }
  }

  /// The same for a text of ASCII alone, as most are; nil for others.
  private static func foldedASCII(_ text: String) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: result.append(byte)
      case 0x41...0x5A: result.append(byte | 0x20)
      case 0x80...: return nil
      default:
        if let last = result.last, last != UInt8(ascii: "-") { result.append(UInt8(ascii: "-")) }
      }
    }
    if result.last == UInt8(ascii: "-") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    [.nonspacingMark, .spacingMark].contains(scalar.properties.generalCategory)
  }
}
