internal import Foundation

extension String {
  /// Whether a byte is among those of the text; most texts have none of the signs that are sought so,
  /// and that is told soonest by the C library, which looks at many bytes at a time.
  package func has(_ byte: UInt8) -> Bool {
    var copy = self
    return copy.withUTF8 { $0.place(of: byte) != nil }
  }

  /// Whether there is a second line, or could be.
  var hasLineEnd: Bool { has(0x0A) || has(0x0D) }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands for the first time, from a place on.
  func place(of byte: UInt8, from start: Int = 0) -> Int? {
    guard start < count, let bytes = UnsafeRawPointer(baseAddress),
      let found = memchr(bytes + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - bytes
  }
}
