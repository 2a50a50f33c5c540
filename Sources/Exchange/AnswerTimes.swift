internal import JournalModel

/// Times as web forms write them, such as `2011-03-23 21:15:02`, `23.03.2011 21:15`,
/// `3/23/2011 9:15:02 PM` and `2011/03/23 9:15:02 PM GMT+1`.
///
/// `3/4/2011` can be two days. All of a column are read alike: in the only order in which all are
/// dates, else in that which puts more of them into the event or the fortnight after it.
struct AnswerTimes {
  private let calendar: EventCalendar
  /// Nil if nothing tells the two orders apart.
  private let order: FormTime.Order?

  /// Reasons for which a time means nothing.
  enum Problem: Error, Equatable {
    case noTime
    /// It can be two days, and nothing says which.
    case ambiguous
  }

  /// The event's clocks show a time without an offset.
  init(_ texts: [String], calendar: EventCalendar) {
    self.calendar = calendar
    let readings = FormTime.Order.allCases.map { order in
      (order: order, times: texts.map { FormTime($0, order: order)?.time(in: calendar.zone) })
    }
    let complete = readings.filter { !$0.times.contains(nil) }
    let ranked = (complete.isEmpty ? readings : complete).map { reading in
      (reading.order, reading.times.count { $0.map { Self.isNear($0, in: calendar) } ?? false })
    }
    let most = ranked.map(\.1).max()
    let best = ranked.filter { $0.1 == most }
    order = best.count == 1 ? best[0].0 : nil
  }

  func time(_ text: String) throws(Problem) -> EntryTime {
    let orders = order.map { [$0] } ?? FormTime.Order.allCases
    let meanings = Set(orders.compactMap { FormTime(text, order: $0)?.time(in: calendar.zone) })
    guard let meaning = meanings.first else { throw .noTime }
    guard meanings.count == 1 else { throw .ambiguous }
    return meaning
  }

  /// Whether a text is a time in one of the orders.
  static func isTime(_ text: String) -> Bool {
    FormTime.Order.allCases.contains { FormTime(text, order: $0) != nil }
  }

  private static func isNear(_ time: EntryTime, in calendar: EventCalendar) -> Bool {
    let date = calendar.date(of: time)
    let end = calendar.end ?? date
    return date >= calendar.start && date <= end.adding(days: 14)
  }
}

/// One time of a form, taken apart.
private struct FormTime {
  private let date: CalendarDate
  /// Such as `21:15:02+01:00`, or without an offset; nil for a date alone.
  private let clock: String?

  /// Part that stands first in a date with slashes or dashes; one with dots begins with the day.
  enum Order: CaseIterable {
    case dayFirst, monthFirst
  }

  /// Read once: to read it takes longer than to match it. No code changes it, but a `Regex` is not
  /// `Sendable`.
  nonisolated(unsafe) private static let form =
    /(\d{1,4})([-.\/])(\d{1,2})[-.\/](\d{2,4})(?:[ T,]+(\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?) ?([AaPp][Mm])?)? ?(GMT|UTC|Z)?([-+]\d{1,2}(?::?\d{2})?)?/

  init?(_ text: String, order: Order) {
    guard let match = text.singleSpaced.wholeMatch(of: Self.form) else { return nil }
    let (_, first, sign, second, third, clock, half, utc, offset) = match.output
    let numbers = [first, second, third].map(String.init)
    guard let date = Self.date(numbers, order: sign == "." ? .dayFirst : order) else { return nil }
    self.date = date
    guard let clock else {
      self.clock = nil
      return
    }
    guard let time = Self.clock(clock, half: half?.lowercased()) else { return nil }
    self.clock = time + (offset.map(Self.offset) ?? (utc == nil ? "" : "Z"))
  }

  func time(in zone: Zone) -> EntryTime? {
    guard let clock else { return .day(date) }
    return Timestamp("\(date) \(clock)", in: zone).map { .moment($0) }
  }

  /// The numbers as they stand: a year of four digits comes first or last, one of two last.
  private static func date(_ numbers: [String], order: Order) -> CalendarDate? {
    let year = numbers[0].count == 4 ? numbers[0] : numbers[2]
    let others = numbers[0].count == 4 ? [numbers[2], numbers[1]] : [numbers[0], numbers[1]]
    let isDayFirst = order == .dayFirst || numbers[0].count == 4
    let (day, month) = isDayFirst ? (others[0], others[1]) : (others[1], others[0])
    return CalendarDate(
      "\(year.count == 2 ? "20\(year)" : year)-\(twoDigits(month))-\(twoDigits(day))")
  }

  /// `9:15:02` in the second half of the day is `21:15:02`.
  private static func clock(_ text: Substring, half: String?) -> String? {
    guard let sign = text.firstIndex(of: ":"), let hour = Int(text[..<sign]) else { return nil }
    guard let half else { return twoDigits("\(hour)") + text[sign...] }
    guard (1...12).contains(hour) else { return nil }
    return twoDigits("\(hour % 12 + (half == "pm" ? 12 : 0))") + text[sign...]
  }

  /// `+1`, `+0100` and `+01:00` are the same.
  private static func offset(_ text: Substring) -> String {
    let digits = text.dropFirst().filter { $0 != ":" }
    let hours = digits.count > 2 ? String(digits.dropLast(2)) : digits
    return
      "\(text.prefix(1))\(twoDigits(hours)):\(digits.count > 2 ? String(digits.suffix(2)) : "00")"
  }

  private static func twoDigits(_ text: String) -> String {
    text.count == 1 ? "0\(text)" : text
  }
}
