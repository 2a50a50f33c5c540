import Foundation

@testable import JournalKit

/// What the tests of this module are made of.
enum Samples {
  struct Missing: Error {}

  static func some<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
  }

  static func date(_ text: String) throws -> CalendarDate { try some(CalendarDate(text)) }

  static func zone(_ name: String) throws -> Zone { try some(Zone(name)) }

  static func time(_ text: String) throws -> TimeOfDay { try some(TimeOfDay(text)) }

  static func id(_ text: String) throws -> Identifier { try some(Identifier(text)) }

  static func instant(_ text: String) throws -> Date {
    let timestamp = try some(Timestamp(text, in: zone("UTC")))
    return Date(timeIntervalSince1970: Double(timestamp.milliseconds) / 1000)
  }

  /// Three days in Cambridge.
  static func event() throws -> Event {
    var event = Event(
      id: try id("e5m9x2k7wq"), name: "Xen hack-a-tron", start: try date("2011-03-23"),
      timeZone: try zone("Europe/London"))
    event.days = 3
    return event
  }

  static func calendar(
    _ zone: String = "Europe/London", start: String = "2011-03-23", days: Int? = 3,
    dayStarts: String = "04:00"
  ) throws -> EventCalendar {
    EventCalendar(
      start: try date(start), days: days, zone: try Self.zone(zone), dayStarts: try time(dayStarts))
  }
}

/// Random numbers that are the same at every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = (seed &+ 1) &* 0xD134_2543_DE82_EF95
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
