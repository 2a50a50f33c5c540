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
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count <= 2, parts[1].utf8.count == 2,
      let hour = decimal(parts[0].utf8), let minute = decimal(parts[1].utf8),
      hour < 24, minute < 60
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
