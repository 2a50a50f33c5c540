/// A time on the clock, to the minute.
package struct TimeOfDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes since midnight.
  package let minutes: Int

  /// Takes minutes since midnight, 0 to 1439, unchecked.
  package init(minutes: Int) {
    self.minutes = minutes
  }

  /// Reads `9:30` or `09:30`.
  package init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let time = text.withUTF8({ TimeOfDay(bytes: $0[...]) }) else { return nil }
    self = time
  }

  /// The same of the bytes of a text.
  init?(bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon - bytes.startIndex <= 2,
      bytes.endIndex - colon == 3, let hour = decimal(bytes[..<colon]),
      let minute = decimal(bytes[(colon + 1)...]), hour < 24, minute < 60
    else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }

  /// Such as `09:30`.
  package var description: String {
    "\(padded(minutes / 60, width: 2)):\(padded(minutes % 60, width: 2))"
  }
}
