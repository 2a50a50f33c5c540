/// What a summary is about.
package enum SummaryScope: Sendable, Equatable {
  /// One day, inside the event or not.
  case day(CalendarDate)
  /// Every day that has a folder.
  case wholeEvent
}

/// Who reads a summary.
package enum Audience: Sendable {
  /// Whoever meets it: no private notes, and nobody who is not to be named.
  case everybody
  /// The organisers: private notes and names too.
  case organisers
}
