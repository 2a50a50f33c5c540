package import Foundation

/// A time zone: what clocks show at a moment, and at what moment they show it.
package struct Zone: Sendable, Equatable {
  private let zone: TimeZone

  /// Takes an IANA name such as `Europe/London`, `UTC`, or an offset such as `+01:00`; nil if it is
  /// none.
  package init?(_ name: String) {
    guard let zone = Self.offsetZone(name) ?? TimeZone(identifier: name) else { return nil }
    self.zone = zone
  }

  /// Takes a zone that the system knows, such as its own.
  package init(_ zone: TimeZone) {
    self.zone = zone
  }

  /// Its name, such as `Europe/London`, as `init` takes it.
  package var name: String {
    guard zone.identifier.hasPrefix("GMT") else { return zone.identifier }
    let minutes = zone.secondsFromGMT() / 60
    guard minutes != 0 else { return "UTC" }
    return (minutes < 0 ? "-" : "+") + TimeOfDay(minutes: abs(minutes)).description
  }

  /// Date and time that the zone's clocks show at a moment.
  package func timestamp(of instant: Date) -> Timestamp {
    Timestamp(
      milliseconds: Int64((instant.timeIntervalSince1970 * 1000).rounded(.down)),
      offset: zone.secondsFromGMT(for: instant) / 60)
  }

  /// The moment at which the zone's clocks show a date and time: the earlier of two when they are
  /// set back, the first after the gap when they skip it.
  package func timestamp(of date: CalendarDate, at time: TimeOfDay) -> Timestamp {
    let wall = Double(date.dayNumber * 86_400 + time.minutes * 60)
    let offsets = [wall - 86_400, wall + 86_400].map {
      zone.secondsFromGMT(for: Date(timeIntervalSince1970: $0))
    }
    let shown = offsets.map { Date(timeIntervalSince1970: wall - Double($0)) }
      .filter { zone.secondsFromGMT(for: $0) == Int(wall - $0.timeIntervalSince1970) }
    if let earliest = shown.min() {
      // Clocks of old had offsets with seconds; what they showed counts.
      let offset = timestamp(of: earliest).offset
      return Timestamp(milliseconds: Int64(wall - Double(offset * 60)) * 1000, offset: offset)
    }
    let before = Date(timeIntervalSince1970: wall - 86_400 - Double(offsets[0]))
    return timestamp(of: zone.nextDaylightSavingTimeTransition(after: before) ?? before)
  }

  private static func offsetZone(_ name: String) -> TimeZone? {
    guard name.hasPrefix("+") || name.hasPrefix("-"),
      let time = TimeOfDay(name.dropFirst()), time.minutes <= 14 * 60
    else { return nil }
    return TimeZone(secondsFromGMT: (name.hasPrefix("-") ? -60 : 60) * time.minutes)
  }
}
