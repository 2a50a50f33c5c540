/// Words that are sought in many texts.
struct Needle: Sendable {
  private let text: String
  private let isASCII: Bool

  init(_ text: String) {
    self.text = text
    isASCII = text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Bytes do for words of ASCII, which have one form. Letters with marks can be three times as long
  /// in one form as in another, and comparing them is slow.
  func isIn(_ other: String) -> Bool {
    if isASCII { return hasBytes(other.utf8[...]) }
    return text.utf8.count <= 3 * other.utf8.count && other.contains(text)
  }

  private func hasBytes(_ other: Substring.UTF8View) -> Bool {
    guard let first = text.utf8.first else { return true }
    var rest = other
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: text.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
