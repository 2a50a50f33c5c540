internal import Foundation

/// Tells commits that may have a trailer of ours from all others, without taking them apart.
package struct TrailerFilter: Sendable {
  private let beginnings: Set<UInt16>

  /// Looks for lines that begin as the words do.
  package init(_ words: TrailerWords) {
    beginnings = Set(
      words.beginnings.compactMap { text in
        let bytes = Array(text.utf8)
        return bytes.count == 2 ? Self.pair(bytes[0], bytes[1]) : nil
      })
  }

  /// Whether some line of a commit's bytes has a colon after letters and dashes that begin as one of
  /// the words.
  package func mayHaveTrailer(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var start = 0
    while start + 2 < bytes.count {
      if beginnings.contains(Self.pair(bytes[start], bytes[start + 1])),
        Self.hasColon(bytes, from: start + 2)
      {
        return true
      }
      guard let end = Self.lineEnd(bytes, from: start) else { return false }
      start = end + 1
    }
    return false
  }

  private static func lineEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard let base = bytes.baseAddress,
      let found = memchr(base + start, 0x0A, bytes.count - start)
    else { return nil }
    return base.distance(to: UnsafeRawPointer(found))
  }

  private static func hasColon(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Bool {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":") { return true }
      guard isLetter(byte) || [0x09, 0x20, 0x2D].contains(byte) || isDigit(byte) else {
        return false
      }
      index += 1
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  /// Two letters as one number, in lower case.
  private static func pair(_ first: UInt8, _ second: UInt8) -> UInt16 {
    UInt16(first | 0x20) << 8 | UInt16(second | 0x20)
  }
}
