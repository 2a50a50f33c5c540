/// The words of a summary in one language.
struct Language: Sendable {
  let weekdays: [String]
  let months: [String]
  /// The headings of the standard kinds.
  let headings: [String: String]
  /// The heading of follow-ups that were closed.
  let followedUp: String
  let impressions: String
  let privateNotes: String
  let privateWarning: String
  let evening: String
  let responses: String
  /// `day 1 of 3`, or `day 1` without an end.
  let dayTitle: @Sendable (_ day: Int, _ days: Int?) -> String
  let date: @Sendable (_ date: CalendarDate, _ language: Language) -> String
  let attendance: @Sendable (Attendance) -> String?
  let closing: @Sendable (_ daysToGo: Int) -> String
  let host: @Sendable (Giver) -> String
  let sponsor: @Sendable (Giver) -> String

  /// The languages that summaries can be in, by their names in ISO 639.
  private static let all = ["en": english, "de": german]

  /// The names of the languages, sorted.
  static let names = all.keys.sorted()

  /// The language of that name, whatever the country behind it; English where we do not have it.
  static func named(_ name: String) -> Language {
    all[name] ?? all[String(name.lowercased().prefix { $0.isLetter })] ?? english
  }

  /// Such as `Wednesday, 23 March 2011`.
  func longDate(_ date: CalendarDate) -> String {
    "\(weekdays[date.weekday]), \(self.date(date, self))"
  }

  func shortDate(_ date: CalendarDate) -> String {
    self.date(date, self)
  }

  /// The heading of a kind that no event and no language gives one: its word.
  func heading(of kind: Kind) -> String {
    headings[kind.description]
      ?? kind.description.prefix(1).uppercased()
      + kind.description.dropFirst().replacing("-", with: " ")
  }
}
