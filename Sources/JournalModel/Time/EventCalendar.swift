package import Foundation

/// The days of an event: which moment belongs to which, how they are numbered and named.
package struct EventCalendar: Sendable, Equatable {
  /// Day 1.
  package let start: CalendarDate
  /// Number of days; nil for an event without a fixed end.
  package let days: Int?
  /// Its days where others lie between them, in order; empty if each follows the one before.
  package let dates: [CalendarDate]
  /// Zone whose clocks decide where a day begins, whatever offset a moment has.
  package let zone: Zone
  /// Time at which a day begins, by default 04:00.
  package let dayStarts: TimeOfDay

  /// Takes day 1, the number of days, nil without a fixed end, its days if others lie between them, the
  /// zone, and when a day begins.
  package init(
    start: CalendarDate, days: Int?, dates: [CalendarDate] = [], zone: Zone, dayStarts: TimeOfDay
  ) {
    self.start = start
    self.days = days
    self.dates = dates
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

  /// Minutes since midnight on the day that a time belongs to: those of the night after it are more than a
  /// day's.
  package func minutes(of time: TimeOfDay) -> Int {
    time.minutes + (time < dayStarts ? 24 * 60 : 0)
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

  /// 1 for the first day; for a date that is none of the event where it would stand.
  package func number(of date: CalendarDate) -> Int {
    guard let last = dates.last, date >= start else { return date.dayNumber - start.dayNumber + 1 }
    if date > last { return dates.count + date.dayNumber - last.dayNumber }
    return dates.count { $0 <= date }
  }

  /// Whether a date is a day of the event; without a fixed end, every date from the first is.
  package func contains(_ date: CalendarDate) -> Bool {
    guard dates.isEmpty else { return dates.contains(date) }
    let number = number(of: date)
    return number >= 1 && number <= days ?? .max
  }

  /// How many days before the event, and after it, people still write of it.
  package static let daysBefore = 14
  package static let daysAfter = 60

  /// Whether a date is a day of the event, or so near that people write of it then.
  package func isNear(_ date: CalendarDate) -> Bool {
    guard date > start.adding(days: -Self.daysBefore - 1) else { return false }
    guard let end else { return true }
    guard !dates.isEmpty else { return date <= end.adding(days: Self.daysAfter) }
    return dates.contains {
      (-Self.daysBefore...Self.daysAfter).contains(date.dayNumber - $0.dayNumber)
    }
  }

  /// The last day; nil without a fixed end.
  package var end: CalendarDate? {
    dates.last ?? days.map { start.adding(days: $0 - 1) }
  }

  /// Whether a date is the event's last day.
  package func isLast(_ date: CalendarDate) -> Bool {
    date == end
  }

  /// Days after this one; nil without a fixed end.
  package func daysToGo(after date: CalendarDate) -> Int? {
    guard dates.isEmpty else { return dates.count { $0 > date } }
    return days.map { max(0, $0 - number(of: date)) }
  }

  /// A day by number or date, as files have it.
  package func date(named text: String) -> CalendarDate? {
    guard let number = decimal(text.utf8) else { return CalendarDate(text) }
    let date =
      dates.last.map { last in
        dates.indices.contains(number - 1)
          ? dates[number - 1] : last.adding(days: number - dates.count)
      } ?? start.adding(days: number - 1)
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
    if let held = held(on: weekday, until: latest) { return held }
    let past = latest.adding(days: -((latest.weekday - weekday + 7) % 7))
    if past >= start { return past }
    let first = start.adding(days: (weekday - start.weekday + 7) % 7)
    return contains(first) ? first : today.adding(days: -((today.weekday - weekday + 7) % 7))
  }

  /// Of an event with days between its own.
  private func held(on weekday: Int, until latest: CalendarDate) -> CalendarDate? {
    let days = dates.filter { $0.weekday == weekday }
    return days.last { $0 <= latest } ?? days.first
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
