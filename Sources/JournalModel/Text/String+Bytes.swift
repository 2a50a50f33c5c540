extension String {
  /// Whether a byte is among those of the text; most texts have none of the signs that are sought so,
  /// and that is told soonest by eight bytes at a time.
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
    let bytes = UnsafeRawBufferPointer(self)
    let sought = UInt64(byte) &* Self.ones
    var place = start
    while place + 8 <= count {
      let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      let difference = eight ^ sought
      // The lowest bit that is left is of the first byte without a difference.
      let same = (difference &- Self.ones) & ~difference & (Self.ones << 7)
      if same != 0 { return place + same.trailingZeroBitCount / 8 }
      place += 8
    }
    return self[place...].firstIndex(of: byte)
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
}
