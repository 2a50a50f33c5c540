package import Foundation
package import JournalModel

/// Days and times as people type them.
package struct TypedTime {
  package let calendar: EventCalendar
  package let now: Date

  /// Takes the event's calendar, and the moment from which `today` and `20 min ago` count.
  package init(calendar: EventCalendar, now: Date) {
    self.calendar = calendar
    self.now = now
  }

  /// A day or time that means nothing.
  package enum Problem: Error {
    case day(String)
    case time(String)
    /// Words that are neither a day nor a time, where both would do.
    case dayOrTime(String)
    /// A time of day alone, on a day that is not of the event.
    case noDayToday(String, today: CalendarDate)
    /// Words that are no time of day, where that alone is wanted.
    case timeOfDay(String)
    /// A day and a time that belongs to another.
    case contradiction(day: CalendarDate, time: String)
  }

  /// The day that was asked for; today without a word.
  package func date(_ day: String?) throws(Problem) -> CalendarDate {
    guard let day else { return calendar.date(of: now) }
    guard let date = calendar.date(typed: day, now: now) else { throw .day(day) }
    return date
  }

  /// Moment of something that happened, and its day.
  ///
  /// Without a day and time it is now; on another day without a time it is that day.
  package func moment(day: String?, at time: String?) throws(Problem) -> (
    time: EntryTime, date: CalendarDate
  ) {
    guard let time else {
      let today = calendar.date(of: now)
      let date = try date(day)
      guard date != today else { return (.moment(calendar.zone.timestamp(of: now)), date) }
      return (.day(date), date)
    }
    if let clock = TimeOfDay(typed: time) {
      let date = try day == nil ? self.date(of: clock) : self.date(day)
      return (.moment(calendar.timestamp(of: date, at: clock)), date)
    }
    guard let timestamp = timestamp(time) else { throw .time(time) }
    let shown = EntryTime.moment(timestamp)
    let own = calendar.date(of: shown)
    guard let day else { return (shown, own) }
    guard try date(day) == own else { throw .contradiction(day: try date(day), time: time) }
    return (shown, own)
  }

  /// The day of a time of day alone: today, but by day an hour of the night is of the night before.
  private func date(of clock: TimeOfDay) -> CalendarDate {
    let today = calendar.date(of: now)
    let isNight = calendar.zone.timestamp(of: now).time < calendar.dayStarts
    return clock < calendar.dayStarts && !isNight ? today.adding(days: -1) : today
  }

  /// A moment that says its own day: a date and time, `20 min ago`, `yesterday 14:30`.
  private func timestamp(_ text: String) -> Timestamp? {
    if let timestamp = Timestamp(text, in: calendar.zone) { return timestamp }
    if let seconds = Ago.seconds(text) {
      return calendar.zone.timestamp(of: now.addingTimeInterval(-Double(seconds)))
    }
    let words = text.split { $0.isWhitespace }
    return (1..<max(1, words.count)).lazy.compactMap { split in
      let day = words[..<split].joined(separator: " ")
      let time = words[split...].joined(separator: " ")
      guard let date = calendar.date(typed: day, now: now), let clock = TimeOfDay(typed: time)
      else { return nil }
      return calendar.timestamp(of: date, at: clock)
    }.first
  }

  /// The first moment of what `--since` says, a day or a time.
  func beginning(_ word: String) throws(Problem) -> Int64 {
    let today = calendar.date(of: now)
    // Nothing happened on a day that is not of the event, though much is written then.
    if isTimeOfDay(word), !calendar.contains(today) {
      throw .noDayToday(word, today: today)
    }
    return try writtenBeginning(word)
  }

  /// The same of `--recorded-since`; a time of day alone is today's, whatever the event's days are.
  func writtenBeginning(_ word: String) throws(Problem) -> Int64 {
    if let date = calendar.date(typed: word, now: now) {
      return calendar.beginning(of: date)
    }
    if let clock = TimeOfDay(typed: word) {
      return calendar.timestamp(of: date(of: clock), at: clock).milliseconds
    }
    guard let timestamp = timestamp(word) else { throw .dayOrTime(word) }
    return timestamp.milliseconds
  }

  private func isTimeOfDay(_ word: String) -> Bool {
    calendar.date(typed: word, now: now) == nil && TimeOfDay(typed: word) != nil
  }

  /// The last moment of what `--until` says: of a day, or of a minute if there are no seconds.
  func end(_ word: String) throws(Problem) -> Int64 {
    guard let date = calendar.date(typed: word, now: now) else {
      let isExact = word.contains(/:\d\d:\d\d/) || Ago.seconds(word) != nil
      return try beginning(word) + (isExact ? 0 : 59_999)
    }
    return calendar.beginning(of: date.adding(days: 1)) - 1
  }
}
