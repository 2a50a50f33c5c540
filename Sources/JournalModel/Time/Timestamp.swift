/// A moment, with the offset of the clock that showed it.
package struct Timestamp: Hashable, Sendable {
  /// Milliseconds since 1970, UTC.
  package let milliseconds: Int64
  /// East of Greenwich, in minutes.
  package let offset: Int

  /// Takes milliseconds since 1970 in UTC, whatever the offset in minutes is.
  package init(milliseconds: Int64, offset: Int) {
    self.milliseconds = milliseconds
    self.offset = offset
  }

  /// The moment so many milliseconds later.
  package func later(by milliseconds: Int) -> Timestamp {
    Timestamp(milliseconds: self.milliseconds + Int64(milliseconds), offset: offset)
  }

  /// The date that the clock showed.
  package var date: CalendarDate {
    CalendarDate(dayNumber: Int(floorDivide(localMilliseconds, divisor: Self.millisecondsInDay)))
  }

  /// The time that the clock showed.
  package var time: TimeOfDay {
    TimeOfDay(minutes: millisecondsOfDay / 60_000)
  }

  private var localMilliseconds: Int64 { milliseconds + Int64(offset) * 60_000 }

  private var millisecondsOfDay: Int {
    let days = floorDivide(localMilliseconds, divisor: Self.millisecondsInDay)
    return Int(localMilliseconds - days * Self.millisecondsInDay)
  }

  private static let millisecondsInDay: Int64 = 86_400_000
}

extension Timestamp {
  /// Such as `2011-03-23T09:30:00+00:00`: whole seconds, in the zone of the clock.
  package var withOffset: String {
    let sign = offset < 0 ? "-" : "+"
    let zone = "\(sign)\(padded(abs(offset) / 60, width: 2)):\(padded(abs(offset) % 60, width: 2))"
    return "\(date)T\(seconds)\(zone)"
  }

  /// Such as `2011-03-23T09:31:04.120Z`: milliseconds, in UTC.
  package var inUTC: String {
    let utc = Timestamp(milliseconds: milliseconds, offset: 0)
    return "\(utc.date)T\(utc.seconds).\(padded(utc.millisecondsOfDay % 1000, width: 3))Z"
  }

  private var seconds: String {
    "\(time):\(padded(millisecondsOfDay / 1000 % 60, width: 2))"
  }

  /// Reads a moment as people and programs write it: `2011-03-23T09:30:00+00:00`, `…Z`, with a
  /// space for the `T`, with or without seconds and their fraction.
  ///
  /// Without an offset it is what the clocks of `zone` show.
  package init?(_ text: String, in zone: Zone) {
    var text = text
    guard let moment = text.withUTF8({ Timestamp(bytes: $0[...], in: zone) }) else { return nil }
    self = moment
  }

  private init?(bytes: Slice<UnsafeBufferPointer<UInt8>>, in zone: Zone) {
    guard bytes.count >= 16, let date = CalendarDate(bytes: bytes[..<10]),
      "Tt ".utf8.contains(bytes[10]), let time = TimeOfDay(bytes: bytes[11..<16]),
      let rest = Self.secondsAndZone(bytes[16...])
    else { return nil }
    let milliseconds =
      Int64(date.dayNumber) * Self.millisecondsInDay
      + Int64(time.minutes) * 60_000 + Int64(rest.milliseconds)
    if let offset = rest.offset {
      self.init(milliseconds: milliseconds - Int64(offset) * 60_000, offset: offset)
    } else {
      let moment = zone.timestamp(of: date, at: time)
      self.init(
        milliseconds: moment.milliseconds + Int64(rest.milliseconds), offset: moment.offset)
    }
  }

  private static func secondsAndZone(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (milliseconds: Int, offset: Int?)? {
    var rest = bytes
    var milliseconds = 0
    if rest.first == UInt8(ascii: ":") {
      let digits = rest.dropFirst().prefix(2)
      guard digits.count == 2, let seconds = decimal(digits), seconds < 60 else { return nil }
      milliseconds = seconds * 1000
      rest = rest.dropFirst(3)
      if rest.first == UInt8(ascii: ".") {
        let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
        guard let fraction = decimal(digits.prefix(3)) else { return nil }
        milliseconds += fraction * [100, 10, 1][min(digits.count, 3) - 1]
        rest = rest.dropFirst(1 + digits.count)
      }
    }
    if rest.isEmpty { return (milliseconds, nil) }
    if rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
    return offset(rest).map { (milliseconds, $0) }
  }

  /// The minutes of `Z`, `+01:00` or `+0100`.
  private static func offset(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let sign = bytes.first else { return nil }
    if "Zz".utf8.contains(sign) { return bytes.count == 1 ? 0 : nil }
    let hourDigits = bytes.dropFirst().prefix(2)
    let colon = bytes.dropFirst(3).first == UInt8(ascii: ":") ? 1 : 0
    let minuteDigits = bytes.dropFirst(3 + colon)
    guard "+-".utf8.contains(sign), hourDigits.count == 2, minuteDigits.count == 2,
      let hours = decimal(hourDigits), let minutes = decimal(minuteDigits), hours < 24,
      minutes < 60
    else { return nil }
    return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
  }
}

/// Division that rounds down, as days before 1970 need it.
func floorDivide(_ dividend: Int64, divisor: Int64) -> Int64 {
  let quotient = dividend / divisor
  return dividend % divisor < 0 ? quotient - 1 : quotient
}
