extension StringProtocol {
  /// The text without white space at either end.
  package var trimmed: String {
    // Where both ends are letters of ASCII, as they mostly are, nothing has to be looked for.
    let text = String(self)
    if let first = text.utf8.first, let last = text.utf8.last, (0x21..<0x7F).contains(first),
      (0x21..<0x7F).contains(last)
    {
      return text
    }
    let tail = text.drop(while: \.isWhitespace)
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
