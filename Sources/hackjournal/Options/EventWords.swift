import Foundation
import JournalKit

/// What people say of an event, and what is wrong with it.
enum EventWords {
  static func badDays(_ text: String) -> UsageProblem {
    UsageProblem(
      "'\(text)' is no number of days.", hint: "write a number from 1 to 3660, such as 3")
  }

  static func badZone(_ text: String) -> UsageProblem {
    UsageProblem(
      "'\(text)' is no time zone.",
      hint: "write a name such as Europe/London, or an offset such as +01:00")
  }

  /// A language that summaries can be in.
  static func language(
    _ text: Typed?, of languages: [String]
  ) throws(UsageProblem) -> String? {
    guard let text else { return nil }
    guard languages.contains(text.text) else {
      throw UsageProblem(
        "Summaries cannot be in '\(text.text)'.",
        hint: "choose one of \(languages.joined(separator: ", ")), or write and commit "
          + "languages/NAME.yml: see docs/languages.md")
    }
    return text.text
  }

  /// An event's first day, as people say it before there is one: no number is one.
  static func firstDay(
    _ text: String, near calendar: EventCalendar, now: Date
  ) -> CalendarDate? {
    guard Int(text) == nil, !text.lowercased().hasPrefix("day") else { return nil }
    return calendar.date(typed: text, now: now)
  }

  static func badDate(_ text: String) -> UsageProblem {
    UsageProblem("'\(text)' is no date.", hint: "write it as 2011-03-23")
  }

  /// Such as `Oracle: venue` or `Citrix: lunch (day 2)`.
  static func giver(_ text: Typed) throws(UsageProblem) -> Giver {
    guard let giver = Giver(text.text) else {
      throw UsageProblem(
        "'\(text.text)' is no host or sponsor.", hint: "write \"Oracle: venue (days 1, 2)\"")
    }
    return giver
  }

  /// Such as `demo: Demos` or `blocker: hidden`.
  static func kind(_ text: Typed) throws(UsageProblem) -> KindSetting {
    guard let setting = KindSetting(text.text) else {
      throw UsageProblem(
        "'\(text.text)' is no kind with its heading.",
        hint: "write \"demo: Demos\"; \"blocker: hidden\" hides one")
    }
    return setting
  }
}
