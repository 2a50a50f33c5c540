import Foundation
import JournalKit
import JournalModel

/// The sentences that writers print.
enum Sentences {
  /// Such as `Xen hack-a-tron, day 1 of 3`, or `2011-03-27, two days after Xen hack-a-tron`.
  static func place(_ event: Event, date: CalendarDate) -> String {
    let number = event.calendar.number(of: date)
    let name = VisibleText.line(event.name)
    guard event.calendar.contains(date) else {
      return "\(date), \(distance(of: date, from: event.calendar))\(name)"
    }
    return "\(name), day \(number)" + (event.days.map { " of \($0)" } ?? "")
  }

  /// Such as `Xen hack-a-tron, day 1 of 3 (2011-03-23)`.
  static func datedPlace(_ event: Event, date: CalendarDate) -> String {
    let place = place(event, date: date)
    return event.calendar.contains(date) ? "\(place) (\(date))" : place
  }

  /// Such as `two days after `, of a day that is none of the event; between its days, `after day 1 of `.
  private static func distance(of date: CalendarDate, from calendar: EventCalendar) -> String {
    let isBefore = date < calendar.start
    let before = calendar.dates.last { $0 < date } ?? calendar.end ?? date
    let days = abs(date.dayNumber - (isBefore ? calendar.start : before).dayNumber)
    let isBetween = !isBefore && before != calendar.end
    let place = isBetween ? "day \(calendar.number(of: before)) of " : ""
    let words = Language.named("en").numbers
    let number = words.indices.contains(days) ? words[days] : "\(days)"
    let amount = days == 1 ? "the day" : "\(number) days"
    return "\(amount) \(isBefore ? "before" : "after") \(place)"
  }

  /// Such as `day 1 of 3 (2011-03-23)`, `begins in 2 days, on 2011-03-23`.
  static func standing(of event: Event, on date: CalendarDate) -> String {
    let calendar = event.calendar
    if calendar.contains(date) {
      return "day \(calendar.number(of: date))" + (event.days.map { " of \($0)" } ?? "")
        + " (\(date))"
    }
    if date < event.start {
      let days = event.start.dayNumber - date.dayNumber
      return "begins in \(count(days, one: "day", many: "days")), on \(event.start)"
    }
    if let next = calendar.dates.first(where: { $0 > date }) {
      let days = next.dayNumber - date.dayNumber
      return "day \(calendar.number(of: next)) of \(calendar.dates.count) is in "
        + "\(count(days, one: "day", many: "days")), on \(next)"
    }
    return "it was over on \(calendar.end ?? event.start)"
  }

  /// Such as `day 2`; the date where it is no day of the event.
  static func day(_ date: CalendarDate, of event: Event) -> String {
    event.calendar.contains(date) ? "day \(event.calendar.number(of: date))" : "\(date)"
  }

  /// Such as `day 2, 2011-03-24`; the date alone where it is no day of the event.
  static func datedDay(_ date: CalendarDate, of event: Event) -> String {
    let day = day(date, of: event)
    return event.calendar.contains(date) ? "\(day), \(date)" : day
  }

  /// Such as `days 1-3, 5`, or `day 2`; dates where they are no days of the event.
  static func days(_ dates: [CalendarDate], of event: Event) -> String {
    let inside = dates.filter(event.calendar.contains).map(event.calendar.number)
    var runs: [ClosedRange<Int>] = []
    for number in inside {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let numbers = runs.map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)-\(run.upperBound)"
    }
    let others = dates.filter { !event.calendar.contains($0) }.map(\.description)
    let word = inside.count == 1 ? "day" : "days"
    let own = numbers.isEmpty ? [] : ["\(word) \(numbers.joined(separator: ", "))"]
    return (own + others).joined(separator: ", ")
  }

  /// What was asked of entries, of which none passes, and the days that there are.
  static func nothing(of filter: EntryFilter, in journal: Snapshot) throws -> String {
    let dates = try journal.dates()
    guard !filter.isEmpty, let first = dates.first, let last = dates.last else {
      return "There are no entries yet: hackjournal add \"…\""
    }
    let words = filter.clauses.map { VisibleText.line($0.words) }.joined(separator: " ")
    let days = dates.count == 1 ? "one day, \(first)" : "\(dates.count) days, \(first) to \(last)"
    return "No entry passes \(words); the journal has \(days)."
  }

  /// Such as `Added demo to Xen hack-a-tron, day 1 of 3 (09:30): Linpicker`.
  static func added(
    _ what: String, to event: Event, moment: Moment, headline: String
  ) -> String {
    told("Added \(what) to", of: event, moment: moment, headline: headline)
  }

  /// On which day of an event, and when.
  struct Moment {
    let date: CalendarDate
    let time: EntryTime?
    /// Nil where it does not matter what is still to come.
    var now: Date?

    /// Such as `09:30`, or `14:30, still to come`; empty for a day without a time.
    func words(of calendar: EventCalendar) -> [String] {
      let clock = calendar.time(of: time).map { ["\($0)"] } ?? []
      guard let now, isAfter(now, in: calendar) else { return clock }
      return clock + ["still to come"]
    }

    private func isAfter(_ now: Date, in calendar: EventCalendar) -> Bool {
      guard case .moment(let moment) = time else { return date > calendar.date(of: now) }
      return Double(moment.milliseconds) / 1000 > now.timeIntervalSince1970
    }
  }

  static func told(
    _ what: String, of event: Event, moment: Moment, headline: String
  ) -> String {
    let words = moment.words(of: event.calendar).joined(separator: ", ")
    let clock = words.isEmpty ? "" : " (\(words))"
    return "\(what) \(place(event, date: moment.date))\(clock): \(VisibleText.line(headline))"
  }

  /// Whose names are words of every day, such as `Sunday`: no text is kept back for them. Nil if
  /// nobody's.
  static func mentionedOnly(_ attendees: [Attendee]) -> String? {
    let names = attendees.filter(\.isMentionedOnly).map { VisibleText.line($0.displayName) }
    guard let first = names.first else { return nil }
    let handle = FoldedName.of(first)
    return "\(Choice.some(names)): words of every day, so texts that have them are not kept back; "
      + "a mention means the person, such as @\(handle)."
  }

  /// Such as `Xen hack-a-tron, day 1 of 3: 43 of 180 checked in.`
  static func checkedIn(_ event: Event, date: CalendarDate, roster: [Attendee]) -> String {
    let present = roster.count { $0.days.contains(date) }
    let all = roster.count { !$0.isAbsent }
    return "\(place(event, date: date)): \(present) of \(all) checked in."
  }

  static func count(_ number: Int, one: String, many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }
}
