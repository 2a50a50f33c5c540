/// Text for people: what could steer a terminal or hide words is made visible.
package enum VisibleText {
  /// Control and bidirectional characters as signs; line breaks and tabs stay.
  package static func block(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isHidden($0) && $0 != "\n" && $0 != "\t" }) else {
      return text
    }
    return String(
      text.unicodeScalars.flatMap { scalar -> [Character] in
        scalar == "\n" || scalar == "\t" ? [Character(scalar)] : sign(scalar)
      })
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
      let hex = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: true
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A control character as its picture, another one by its number.
  private static func sign(_ scalar: Unicode.Scalar) -> [Character] {
    guard isHidden(scalar) else { return [Character(scalar)] }
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      return [Character(picture)]
    }
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return Array("⟨U+\(String(repeating: "0", count: max(0, 4 - hex.count)))\(hex)⟩")
  }
}
