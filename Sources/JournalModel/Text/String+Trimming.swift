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

  /// Whether anything of it can be seen: a zero-width space alone cannot.
  package var isVisible: Bool {
    unicodeScalars.contains { scalar in
      !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// The text without the mark that editors of Windows put before it.
  package var withoutByteOrderMark: String {
    guard unicodeScalars.first == "\u{FEFF}" else { return String(self) }
    return String(String.UnicodeScalarView(unicodeScalars.dropFirst()))
  }

  /// The lines, whatever ends them.
  package var lines: [String] {
    var text = String(self)
    guard text.hasLineEnd else { return [text] }
    return text.withUTF8 { bytes in
      var (lines, start): ([String], Int) = ([], 0)
      if bytes.place(of: 0x0D) == nil {
        while let end = bytes.place(of: 0x0A, from: start) {
          lines.append(copied(bytes[start..<end]))
          start = end + 1
        }
        return lines + [copied(bytes[start...])]
      }
      for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
        let isPair = byte == 0x0A && index > 0 && bytes[index - 1] == 0x0D
        if !isPair { lines.append(copied(bytes[start..<index])) }
        start = index + 1
      }
      return lines + [copied(bytes[start...])]
    }
  }

  private func copied(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
  }
}
