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
      guard let lines = bytes.trimmedLines else { return nil }
      if lines == bytes.indices { return self }
      return String(decoding: UnsafeBufferPointer(rebasing: bytes[lines]), as: UTF8.self)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the lines stand that are left without empty ones at either end; nil where lines end otherwise
  /// than ours, or white space of other alphabets may stand at an end.
  var trimmedLines: Range<Int>? {
    guard place(of: 0x0D) == nil else { return nil }
    guard let first = firstIndex(where: { !$0.isSpace }),
      let last = lastIndex(where: { !$0.isSpace })
    else { return 0..<0 }
    guard self[first] < 0x80, self[last] < 0x80 else { return nil }
    let start = self[..<first].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return start..<(place(of: 0x0A, from: last) ?? count)
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var isDigit: Bool { (0x30...0x39).contains(self) }

  var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
