/// Names as they are compared: whatever their case, accents and signs between words.
package enum FoldedName {
  /// Lower case, without accents, words joined by dashes; letters of other scripts stay, with marks
  /// that are no accents.
  package static func of(_ text: String) -> String {
    if let folded = foldedASCII(text) { return folded }
    var result = ""
    for scalar in text.unicodeScalars where !Folding.isAccent(scalar) {
      if scalar.isASCII, let letter = letter(UInt8(scalar.value)) {
        result.unicodeScalars.append(Unicode.Scalar(letter))
      } else if isMark(scalar) {
        if result.unicodeScalars.last?.isASCII == false { result.unicodeScalars.append(scalar) }
      } else if scalar.properties.isAlphabetic {
        result += Folding.letters(of: scalar)
      } else if let last = result.utf8.last, last != dash {
        result += "-"
      }
    }
    return result.utf8.last == dash ? String(result.dropLast()) : result
  }

  /// The same for a text of ASCII alone, as most are; nil for others.
  private static func foldedASCII(_ text: String) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if let letter = letter(byte) {
        result.append(letter)
      } else if byte >= 0x80 {
        return nil
      } else if let last = result.last, last != dash {
        result.append(dash)
      }
    }
    if result.last == dash { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  private static let dash = UInt8(ascii: "-")

  /// A letter of ASCII in lower case, or a digit; nil for what separates words.
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: byte
    case 0x41...0x5A: byte | 0x20
    default: nil
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    [.nonspacingMark, .spacingMark].contains(scalar.properties.generalCategory)
  }
}
