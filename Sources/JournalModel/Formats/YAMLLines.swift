/// The lines of a text as YAML counts them, each with what ends it.
///
/// YAML 1.1 ends lines also at U+0085, U+2028 and U+2029. Whoever counts otherwise rewrites the
/// wrong line.
enum YAMLLines {
  static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var rest = text[...]
    while let line = first(of: rest) {
      lines.append(String(line))
      rest = rest[line.endIndex...]
    }
    return lines
  }

  static func first(of text: Substring) -> Substring? {
    guard !text.utf8.isEmpty else { return nil }
    if let line = simpleFirst(of: text) { return line }
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      switch bytes[index] {
      case 0x0A: return text[..<next]
      case 0x0D:
        let isPair = next < bytes.endIndex && bytes[next] == 0x0A
        return text[..<(isPair ? bytes.index(after: next) : next)]
      case 0xC2, 0xE2:
        if let end = end(of: bytes, at: index) { return text[..<end] }
        index = next
      default: index = next
      }
    }
    return text
  }

  private static func simpleFirst(of text: Substring) -> Substring? {
    let length = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      for (index, byte) in bytes.enumerated() {
        if byte == 0x0A { return index + 1 }
        if byte == 0x0D || byte >= 0x80 { return nil }
      }
      return nil
    }
    guard case .some(.some(let length)) = length else { return nil }
    return text[..<text.utf8.index(text.startIndex, offsetBy: length)]
  }

  private static func end(
    of bytes: Substring.UTF8View, at index: String.Index
  ) -> String.Index? {
    let next = Array(bytes[index...].prefix(3))
    if next.starts(with: [0xC2, 0x85]) { return bytes.index(index, offsetBy: 2) }
    return next == [0xE2, 0x80, 0xA8] || next == [0xE2, 0x80, 0xA9]
      ? bytes.index(index, offsetBy: 3) : nil
  }
}
