internal import JournalModel

/// A date as people write it, with or without its year: `24.3.2011`, `24.3.`, `24 March`,
/// `Mar 24, 2011`. Of `3/4` nobody knows which is the month.
struct WrittenDate {
  private let day: Int
  private let month: Int
  private let year: Int?

  init?(_ text: String) {
    let word = text.lowercased()
    if let match = word.wholeMatch(of: /(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}))?/) {
      self.init(match.1, month: decimal(match.2.utf8), year: match.3)
    } else if let match = word.wholeMatch(of: /(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]+)(?: (\d{4}))?/)
    {
      self.init(match.1, month: Self.month(match.2), year: match.3)
    } else if let match = word.wholeMatch(of: /([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?/) {
      self.init(match.2, month: Self.month(match.1), year: match.3)
    } else {
      return nil
    }
  }

  private init?(_ day: Substring, month: Int?, year: Substring?) {
    guard let day = decimal(day.utf8), let month else { return nil }
    (self.day, self.month, self.year) = (day, month, year.flatMap { decimal($0.utf8) })
  }

  /// The day that is meant; nil if there is none. Without a year it is the calendar's, if one of its
  /// days is meant, else that of its first day.
  func date(in calendar: EventCalendar) -> CalendarDate? {
    let years = [year].compactMap { $0 }
    let first = calendar.start.parts.year
    let dates = (years.isEmpty ? [first, first + 1] : years)
      .compactMap { CalendarDate(year: $0, month: month, day: day) }
    return dates.first(where: calendar.contains) ?? dates.first
  }

  /// 1 for January, by its name or its first three letters.
  private static func month(_ word: Substring) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    return names.firstIndex { $0 == word || (word.count >= 3 && $0.hasPrefix(word)) }.map { $0 + 1 }
  }
}
