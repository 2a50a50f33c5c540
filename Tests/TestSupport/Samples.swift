package import Foundation
package import JournalModel

/// What tests are made of.
package enum Samples {
  package struct Missing: Error {}

  package static func some<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
  }

  package static func date(_ text: String) throws -> CalendarDate { try some(CalendarDate(text)) }

  package static func zone(_ name: String) throws -> Zone { try some(Zone(name)) }

  package static func time(_ text: String) throws -> TimeOfDay { try some(TimeOfDay(text)) }

  package static func id(_ text: String) throws -> Identifier { try some(Identifier(text)) }

  package static func instant(_ text: String) throws -> Date {
    let timestamp = try some(Timestamp(text, in: zone("UTC")))
    return Date(timeIntervalSince1970: Double(timestamp.milliseconds) / 1000)
  }

  /// Three days in Cambridge.
  package static func event() throws -> Event {
    var event = Event(
      id: try id("e5m9x2k7wq"), name: "Xen hack-a-tron", start: try date("2011-03-23"),
      timeZone: try zone("Europe/London"))
    event.days = 3
    return event
  }

  /// Somebody whose file has that name.
  package static func attendee(
    _ key: String, _ name: String?, _ named: Attendee.Consent, emails: [String] = []
  ) -> Attendee {
    var attendee = Attendee(key: key, name: name, named: named)
    attendee.emails = emails
    return attendee
  }

  package static func calendar(
    _ zone: String = "Europe/London", start: String = "2011-03-23", days: Int? = 3,
    dayStarts: String = "04:00"
  ) throws -> EventCalendar {
    EventCalendar(
      start: try date(start), days: days, zone: try Self.zone(zone), dayStarts: try time(dayStarts))
  }
}
