extension String {
  /// The text without empty lines at either end; white space at the start of its first line stays.
  /// Every line ends as ours do.
  package var trimmedLines: String {
    if let text = trimmedASCIILines { return text }
    var lines = self.lines[...]
    while let first = lines.first, first.trimmed.isEmpty { lines.removeFirst() }
    while let last = lines.last, last.trimmed.isEmpty { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Nil where lines end otherwise, or white space of other alphabets may stand at an end.
  private var trimmedASCIILines: String? {
    var copy = self
    return copy.withUTF8 { bytes in
      guard bytes.place(of: 0x0D) == nil else { return nil }
      guard let first = bytes.firstIndex(where: { !$0.isSpace }),
        let last = bytes.lastIndex(where: { !$0.isSpace })
      else { return "" }
      guard bytes[first] < 0x80, bytes[last] < 0x80 else { return nil }
      let start = bytes[..<first].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let end = bytes[last...].firstIndex(of: 0x0A) ?? bytes.count
      if start == 0, end == bytes.count { return self }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
