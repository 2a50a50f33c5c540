/// What a summary is about.
package enum SummaryScope: Sendable, Equatable {
  case day(CalendarDate)
  case wholeEvent
}

/// Who reads a summary.
package enum Audience: Sendable {
  case everybody
  /// The organisers: private notes and names too.
  case organisers
}
