/// Text for people: what could steer a terminal or hide words is made visible.
package enum VisibleText {
  /// Control, bidirectional and invisible characters as signs; line breaks and tabs stay, and what
  /// joins two letters or two pictures, as some scripts and many emoji need it.
  package static func block(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isHidden($0) && $0 != "\n" && $0 != "\t" }) else {
      return text
    }
    let scalars = Array(text.unicodeScalars)
    var isInFlag = false
    return scalars.indices.reduce(into: "") { result, index in
      let scalar = scalars[index]
      isInFlag = scalar == blackFlag || (isInFlag && (0xE0020...0xE007F).contains(scalar.value))
      if scalar == "\n" || scalar == "\t" || isInFlag || joins(index, of: scalars) {
        result.unicodeScalars.append(scalar)
      } else {
        result += sign(scalar)
      }
    }
  }

  /// A region's flag is this one, with invisible letters behind it.
  private static let blackFlag: Unicode.Scalar = "\u{1F3F4}"

  /// Whether it joins what stands around it, or turns to the left what a letter before it turned.
  private static func joins(_ index: Int, of scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0 else { return false }
    let before = scalars[index - 1]
    switch scalars[index].value {
    case 0x200C...0x200D where index + 1 < scalars.count:
      return [before, scalars[index + 1]].allSatisfy { !$0.isASCII && !isHidden($0) }
    case 0x200F, 0x061C:
      return !isHidden(before)
        && [0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC].contains { $0.contains(before.value) }
    default: return false
    }
  }

  /// Whether a text is one line, and without what steers a terminal.
  package static func isWithoutControls(_ text: String) -> Bool {
    !text.unicodeScalars.contains { isControl($0) || (0x2028...0x2029).contains($0.value) }
  }

  /// The same in one line.
  package static func line(_ text: String) -> String {
    // Most lines are of such characters alone, and stay as they are.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    return block(text).split { $0 == "\n" || $0 == "\t" || $0 == "\r\n" }.joined(separator: " ")
  }

  /// The same characters of a JSON text as its escapes: what it says stays the same.
  package static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isHidden) else { return json }
    return json.unicodeScalars.reduce(into: "") { text, scalar in
      guard isHidden(scalar) else {
        text.unicodeScalars.append(scalar)
        return
      }
      for unit in UTF16.encode(scalar) ?? .init() {
        let hex = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
      }
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: false
    case 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE00FF: true
    default: isControl(scalar)
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// A control character as its picture, another one by its number.
  private static func sign(_ scalar: Unicode.Scalar) -> String {
    guard isHidden(scalar) else { return String(scalar) }
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      return String(picture)
    }
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let number = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    return "⟨U+\(number)⟩"
  }
}
