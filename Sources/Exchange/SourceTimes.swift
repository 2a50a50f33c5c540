internal import JournalKit
internal import JournalModel

/// Days and times of a source's entries: ISO dates as they stand, others in the order that all of
/// the source tell together.
struct SourceTimes {
  private let words: TypedTime
  private let others: AnswerTimes
  /// Days that were read already, by what the source calls them.
  private var days: [String: CalendarDate] = [:]
  private var calendar: EventCalendar { words.calendar }

  init(_ entries: [SourceEntry], words: TypedTime) {
    self.words = words
    // Most are there very often, and to see that one is in no form that is known takes long.
    let texts = Set(entries.flatMap { [$0.day, $0.date, $0.time].compactMap(\.self) })
      .filter { Self.plain($0, words.calendar.zone) == nil && Self.clock($0) == nil }
    others = AnswerTimes(texts.filter(AnswerTimes.isTime), calendar: words.calendar)
  }

  /// Moment and day of an entry; `day` goes before what the source says.
  mutating func moment(
    of source: SourceEntry, on day: CalendarDate?
  ) throws(LeftOutRow) -> (time: EntryTime, date: CalendarDate) {
    let clock = source.time.flatMap(Self.clock)
    let written = try written(source, clock: clock)
    let asked = try asked(source)
    let own = written.map(calendar.date)
    guard let date = day ?? asked ?? own else {
      throw LeftOutRow(at: source.place, "no day: -d says which")
    }
    if date == own, let written { return (written, date) }
    guard source.date == nil, let clock else { return (.day(date), date) }
    return (.moment(clock.timestamp(of: date, in: calendar)), date)
  }

  /// What a calendar and a clock showed; nil where the source has a clock alone, or nothing.
  private func written(
    _ source: SourceEntry, clock: Clock?
  ) throws(LeftOutRow) -> EntryTime? {
    guard let date = source.date else {
      return clock == nil
        ? try source.time.map { text throws(LeftOutRow) in
          try time(text, of: source)
        } : nil
    }
    if let clock { return try time("\(date) \(clock.text)", of: source) }
    return try time(source.time ?? date, of: source)
  }

  private func time(_ text: String, of source: SourceEntry) throws(LeftOutRow) -> EntryTime {
    if let time = Self.plain(text, calendar.zone) { return time }
    do throws(AnswerTimes.Problem) {
      return try others.time(text)
    } catch {
      guard error == .noTime else {
        throw LeftOutRow(
          at: source.place, "'\(text)' can be two days: write it as 2011-03-23",
          as: "of one of two days")
      }
      throw LeftOutRow(at: source.place, "'\(text)' is no time", as: "no time")
    }
  }

  /// As files of ours have it; read without a pattern, for there may be very many.
  private static func plain(_ text: String, _ zone: Zone) -> EntryTime? {
    CalendarDate(text).map { .day($0) } ?? Timestamp(text, in: zone).map { .moment($0) }
  }

  /// A day of the event by number, or a date.
  private mutating func asked(_ source: SourceEntry) throws(LeftOutRow) -> CalendarDate? {
    guard let text = source.day else { return nil }
    if let known = days[text] { return known }
    do throws(AnswerTimes.Problem) {
      let known = CalendarDate(text) ?? calendar.date(typed: text, now: words.now)
      let date = if let known { known } else { calendar.date(of: try others.time(text)) }
      days[text] = date
      return date
    } catch {
      throw LeftOutRow(at: source.place, "'\(text)' is no day", as: "no day")
    }
  }
}

extension SourceTimes {
  /// A time of day, to the second.
  private struct Clock {
    let time: TimeOfDay
    let seconds: Int

    var text: String { "\(time):\(seconds < 10 ? "0" : "")\(seconds)" }

    /// On a day of the event: before it begins, the night after.
    func timestamp(of date: CalendarDate, in calendar: EventCalendar) -> Timestamp {
      calendar.timestamp(of: date, at: time).later(by: seconds * 1000)
    }
  }

  /// `9:30`, `09:30:15` and `2pm`; nil for what is none.
  private static func clock(_ text: String) -> Clock? {
    guard text.utf8.count <= 10 else { return nil }
    if let time = TimeOfDay(text) { return Clock(time: time, seconds: 0) }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 3, parts[2].utf8.count == 2, let time = TimeOfDay("\(parts[0]):\(parts[1])"),
      let seconds = decimal(parts[2].utf8), seconds < 60
    {
      return Clock(time: time, seconds: seconds)
    }
    guard CalendarDate(text) == nil else { return nil }
    return TimeOfDay(typed: text).map { Clock(time: $0, seconds: 0) }
  }
}
