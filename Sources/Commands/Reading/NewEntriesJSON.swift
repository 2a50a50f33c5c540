import JournalKit
import JournalModel

/// A day with entries that came since somebody arranged it.
struct NewEntriesJSON: Encodable {
  private let day: String
  private let entries: Int
  private let name: String

  private enum CodingKeys: String, CodingKey {
    case day, entries
  }

  /// Nil where nobody arranged the day, or nothing came since.
  init?(_ arrangement: Arrangement, date: CalendarDate, calendar: EventCalendar) {
    guard !arrangement.newPaths.isEmpty else { return nil }
    day = date.description
    entries = arrangement.newPaths.count
    name = calendar.contains(date) ? "\(calendar.number(of: date))" : day
  }

  var text: String {
    "Day \(name): \(entries) new since you arranged: hackjournal arrange \(name)"
  }
}
