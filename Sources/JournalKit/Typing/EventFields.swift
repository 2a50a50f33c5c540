package import Foundation
package import JournalModel

/// Fields of an event, understood from what people say.
package enum EventFields {
  /// Words that cannot be said of an event.
  package enum Problem: Error, Equatable {
    /// No number of days.
    case days(String)
    /// No time zone.
    case zone(String)
    /// No date.
    case date(String)
    /// A language in which no summary can be, and those that there are.
    case language(String, known: [String])
    /// No host or sponsor.
    case giver(String)
    /// No address that a page could link.
    case address(String)
    /// A number of a day that the event does not have, and that of its days.
    case noDay(Int, days: Int)
    /// Nothing that happens at a time.
    case schedule(String)
    /// No kind whose entries name those who helped.
    case credit(String)
    /// No kind with its heading.
    case kind(String)
    /// Neither a yes nor a no.
    case yesOrNo(String)
  }

  /// A language that summaries can be in.
  package static func language(
    _ text: String?, of languages: [String]
  ) throws(Problem) -> String? {
    guard let text else { return nil }
    guard languages.contains(text) else { throw .language(text, known: languages) }
    return text
  }

  /// An event's first day, as people say it before there is one: no number is one.
  package static func firstDay(
    _ text: String, near calendar: EventCalendar, now: Date
  ) throws(Problem) -> CalendarDate {
    guard Int(text) == nil, !text.lowercased().hasPrefix("day"),
      let date = calendar.date(typed: text, now: now)
    else { throw .date(text) }
    return date
  }

  /// The days of an event that does not go on every day, such as `2011-03-23, 2011-04-06`.
  package static func dates(
    _ text: String, near calendar: EventCalendar, now: Date
  ) throws(Problem) -> [CalendarDate] {
    let words = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    var dates: [CalendarDate] = []
    for word in words { dates.append(try firstDay(word, near: calendar, now: now)) }
    guard !dates.isEmpty else { throw .date(text) }
    return dates
  }

  /// A number of days; nil for `open`.
  package static func days(_ text: String) throws(Problem) -> Int? {
    guard text.lowercased() != "open" else { return nil }
    guard let count = Event.dayCount(text) else { throw .days(text) }
    return count
  }

  /// Such as `Europe/London`.
  package static func zone(_ text: String) throws(Problem) -> Zone {
    guard let zone = Zone(text) else { throw .zone(text) }
    return zone
  }

  /// Such as `Oracle: venue` or `Citrix <https://citrix.example>: lunch (day 2)`, of an event of so many
  /// days and in its words.
  package static func giver(
    _ text: String, days: Int?, in language: Language = .named("en")
  ) throws(Problem) -> Giver {
    guard let giver = Giver(text, in: language), !giver.hasUnreadDays(in: language) else {
      throw .giver(text)
    }
    if giver.url == nil, let address = Giver.address(in: text) {
      throw WebAddress.isValid(address) ? .giver(text) : .address(address)
    }
    for day in giver.days { try check(day, of: days) }
    return giver
  }

  /// Such as `day 2 18:00: Show and tell (Room 1)`, of an event of so many days.
  package static func scheduleItem(_ text: String, days: Int?) throws(Problem) -> ScheduleItem {
    guard let item = ScheduleItem(text) else { throw .schedule(text) }
    try check(item.day, of: days)
    return item
  }

  private static func check(_ day: Int, of days: Int?) throws(Problem) {
    if let days, day > days { throw .noDay(day, days: days) }
  }

  /// The event's own page.
  package static func address(_ text: String) throws(Problem) -> String {
    guard WebAddress.isValid(text) else { throw .address(text) }
    return text
  }

  /// A kind such as `helped-by`.
  package static func credit(_ text: String) throws(Problem) -> Kind {
    guard let kind = Kind(text.lowercased()) else { throw .credit(text) }
    return kind
  }

  /// A yes or a no, as people write it.
  package static func isYes(_ text: String) throws(Problem) -> Bool {
    guard let answer = Attendee.Consent(yesOrNo: text) else { throw .yesOrNo(text) }
    return answer == .yes
  }

  /// Such as `demo: Demos` or `blocker: hidden`.
  package static func kind(_ text: String) throws(Problem) -> KindSetting {
    guard let setting = KindSetting(text) else { throw .kind(text) }
    return setting
  }
}
