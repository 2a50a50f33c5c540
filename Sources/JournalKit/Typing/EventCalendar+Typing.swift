package import Foundation
package import JournalModel

extension EventCalendar {
  /// A day as people type it: what `date(said:now:)` knows, and `day 2`, `tomorrow`, `last friday`,
  /// `2 days ago`, `24 March`. Nil for all else.
  ///
  /// `last friday` is the last one before today, whatever the event's days are.
  package func date(typed text: String, now: Date) -> CalendarDate? {
    let words = text.lowercased().split { $0.isWhitespace }.map(String.init)
    let today = date(of: now)
    switch words.count {
    case 1 where words[0] == "tomorrow": return today.adding(days: 1)
    case 2 where words[0] == "day" && decimal(words[1].utf8) != nil:
      return date(said: words[1], now: now)
    case 2 where words[0] == "last": return Self.weekday(words[1]).map { last($0, before: today) }
    case 3 where words[2] == "ago":
      return days(words[0], unit: words[1]).map { today.adding(days: -$0) }
    case 1 where words[0].hasPrefix("day") && decimal(words[0].dropFirst(3).utf8) != nil:
      return date(said: String(words[0].dropFirst(3)), now: now)
    default:
      return date(said: text, now: now)
        ?? WrittenDate(words.joined(separator: " "))?.date(in: self)
    }
  }

  private func last(_ weekday: Int, before today: CalendarDate) -> CalendarDate {
    today.adding(days: -((today.weekday - weekday + 6) % 7 + 1))
  }

  /// Nil also for more than a lifetime.
  private func days(_ number: String, unit: String) -> Int? {
    let units = ["day": 1, "days": 1, "week": 7, "weeks": 7]
    guard let unit = units[unit],
      let count = ["a", "one"].contains(number) ? 1 : decimal(number.utf8), count < 36_500
    else { return nil }
    return count * unit
  }
}
