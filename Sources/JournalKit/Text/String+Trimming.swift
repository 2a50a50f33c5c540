extension StringProtocol {
  /// The text without white space at either end.
  package var trimmed: String {
    let tail = drop(while: \.isWhitespace)
    guard let last = tail.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(tail[...last])
  }

  /// The lines, whatever ends them.
  package var lines: [String] {
    let text = String(self)
    let bytes = text.utf8
    var lines: [String] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      lines.append(String(text[start..<end]))
      let next = bytes.index(after: end)
      let isPair = bytes[end] == 0x0D && next < bytes.endIndex && bytes[next] == 0x0A
      start = isPair ? bytes.index(after: next) : next
    }
    return lines + [String(text[start...])]
  }
}
