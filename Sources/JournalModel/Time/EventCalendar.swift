package import Foundation

/// The days of an event: which moment belongs to which, how they are numbered and named.
package struct EventCalendar: Sendable, Equatable {
  /// Day 1.
  package let start: CalendarDate
  /// Number of days; nil for an event without a fixed end.
  package let days: Int?
  /// Zone whose clocks decide where a day begins, whatever offset a moment has.
  package let zone: Zone
  /// Time at which a day begins, by default 04:00.
  package let dayStarts: TimeOfDay

  /// Takes day 1, the number of days, nil without a fixed end, the zone, and when a day begins.
  package init(start: CalendarDate, days: Int?, zone: Zone, dayStarts: TimeOfDay) {
    self.start = start
    self.days = days
    self.zone = zone
    self.dayStarts = dayStarts
  }

  /// The day that a moment belongs to: before `dayStarts` it is the evening before.
  package func date(of instant: Date) -> CalendarDate {
    date(of: zone.timestamp(of: instant))
  }

  func date(of timestamp: Timestamp) -> CalendarDate {
    let shown = shown(timestamp)
    return shown.date.adding(days: shown.time < dayStarts ? -1 : 0)
  }

  /// A moment as the event's clocks show it.
  package func shown(_ timestamp: Timestamp) -> Timestamp {
    zone.timestamp(of: Date(timeIntervalSince1970: Double(timestamp.milliseconds) / 1000))
  }

  /// Time on the event's clocks at an entry's time, whatever offset that was given with; nil
  /// without a time.
  package func time(of time: EntryTime?) -> TimeOfDay? {
    guard case .moment(let moment) = time else { return nil }
    return shown(moment).time
  }

  /// The same time of day on another day.
  package func moved(_ time: EntryTime, to date: CalendarDate) -> EntryTime {
    switch time {
    case .day: .day(date)
    case .moment(let moment): .moment(timestamp(of: date, at: shown(moment).time))
    }
  }

  /// The day that an entry's time belongs to.
  package func date(of time: EntryTime) -> CalendarDate {
    switch time {
    case .day(let date): date
    case .moment(let timestamp): date(of: timestamp)
    }
  }

  /// The moment of a time on a day: before `dayStarts` it is the night after.
  package func timestamp(of date: CalendarDate, at time: TimeOfDay) -> Timestamp {
    zone.timestamp(of: date.adding(days: time < dayStarts ? 1 : 0), at: time)
  }

  /// 1 for the first day.
  package func number(of date: CalendarDate) -> Int {
    date.dayNumber - start.dayNumber + 1
  }

  /// Whether a date is a day of the event; without a fixed end, every date from the first is.
  package func contains(_ date: CalendarDate) -> Bool {
    let number = number(of: date)
    return number >= 1 && number <= days ?? .max
  }

  /// How many days before the event, and after it, people still write of it.
  package static let daysBefore = 14
  package static let daysAfter = 60

  /// Whether a date is a day of the event, or so near that people write of it then.
  package func isNear(_ date: CalendarDate) -> Bool {
    let number = number(of: date)
    return number > -Self.daysBefore && number <= days.map { $0 + Self.daysAfter } ?? .max
  }

  /// The last day; nil without a fixed end.
  package var end: CalendarDate? {
    days.map { start.adding(days: $0 - 1) }
  }

  /// Whether a date is the event's last day.
  package func isLast(_ date: CalendarDate) -> Bool {
    date == end
  }

  /// Days after this one; nil without a fixed end.
  package func daysToGo(after date: CalendarDate) -> Int? {
    days.map { max(0, $0 - number(of: date)) }
  }

  /// A day by number or date, as files have it.
  func date(named text: String) -> CalendarDate? {
    guard let number = decimal(text.utf8) else { return CalendarDate(text) }
    let date = start.adding(days: number - 1)
    return number >= 1 && date <= .last ? date : nil
  }
}

extension EventCalendar {
  /// A day as people say it: `2`, `2011-03-23`, `today`, `yesterday`, `friday`.
  ///
  /// A weekday is the event's last such day that is not to come, else its first, else the last one
  /// before now.
  package func date(said text: String, now: Date) -> CalendarDate? {
    let today = date(of: now)
    switch text.lowercased() {
    case "today": return today
    case "yesterday": return today.adding(days: -1)
    case let word:
      return Self.weekday(word).map { closest($0, to: today) } ?? date(named: text)
    }
  }

  private func closest(_ weekday: Int, to today: CalendarDate) -> CalendarDate {
    let latest = min(today, end ?? today)
    let past = latest.adding(days: -((latest.weekday - weekday + 7) % 7))
    if past >= start { return past }
    let first = start.adding(days: (weekday - start.weekday + 7) % 7)
    return contains(first) ? first : today.adding(days: -((today.weekday - weekday + 7) % 7))
  }

  package static func weekday(_ word: String) -> Int? {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    return names.firstIndex { $0 == word || (word.count == 3 && $0.hasPrefix(word)) }
  }
}

extension EventCalendar {
  /// The first moment of a day, in milliseconds since 1970.
  package func beginning(of date: CalendarDate) -> Int64 {
    timestamp(of: date, at: dayStarts).milliseconds
  }
}
