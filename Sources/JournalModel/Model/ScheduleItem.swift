package import Foundation

/// Something that is to happen at the event: when, what, and where.
package struct ScheduleItem: Hashable, Sendable {
  /// The day's number.
  package let day: Int
  /// On the event's clocks; before the event's `day-starts` it is the night after.
  package let at: TimeOfDay
  package let title: String
  package let place: String?

  /// Takes a number from 1, unchecked.
  package init(day: Int, at: TimeOfDay, title: String, place: String?) {
    (self.day, self.at, self.title, self.place) = (day, at, title, place)
  }

  /// Reads `day 2 18:00: Show and tell (Room 1)`; `day` can be left out.
  package init?(_ text: String) {
    guard
      let match = text.trimmed.wholeMatch(
        of: /(?:day\s+)?(\d{1,4})\s+(\d{1,2}:\d{2})\s*:?\s+(.+?)(?:\s+\(([^()]+)\))?/)?.output,
      let day = decimal(match.1.utf8), day > 0, let at = TimeOfDay(match.2)
    else { return nil }
    self.init(day: day, at: at, title: String(match.3), place: match.4.map { String($0) })
  }

  /// As the command line takes it.
  package var text: String { "day \(day) \(at): \(title)\(inPlace)" }

  /// Without the day, such as `18:00 Show and tell (Room 1)`.
  package var words: String { "\(at) \(title)\(inPlace)" }

  private var inPlace: String { place.map { " (\($0))" } ?? "" }
}

extension Event {
  /// What the schedule still has for the day of an instant, the night after it among that.
  package func schedule(after now: Date) -> [ScheduleItem] {
    let calendar = calendar
    let date = calendar.date(of: now)
    guard calendar.contains(date) else { return [] }
    let milliseconds = Int64(now.timeIntervalSince1970 * 1000)
    return schedule.filter {
      $0.day == calendar.number(of: date)
        && calendar.timestamp(of: date, at: $0.at).milliseconds > milliseconds
    }
  }
}

extension [ScheduleItem] {
  /// Adds an item, in the order of time; one of the same title on its day moves there.
  package mutating func put(_ item: ScheduleItem, dayStarts: TimeOfDay) {
    removeAll { ($0.day, $0.title) == (item.day, item.title) }
    let moment = { (item: ScheduleItem) in
      (item.day, item.at < dayStarts ? 1 : 0, item.at.minutes)
    }
    let place = firstIndex { moment($0) > moment(item) } ?? endIndex
    insert(item, at: place)
  }
}
