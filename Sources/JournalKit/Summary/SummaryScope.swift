package import JournalModel

/// Range of days that a summary is about.
package enum SummaryScope: Sendable, Equatable {
  /// One day or several, inside the event or not.
  case days(ClosedRange<CalendarDate>)
  /// Every day that has a folder.
  case wholeEvent

  /// One day.
  package static func day(_ date: CalendarDate) -> SummaryScope { .days(date...date) }

  /// Whether it is about one day or several, and not about the event.
  var isOfDays: Bool {
    if case .days = self { true } else { false }
  }

  /// The days that it is made of: one has no folder if nothing was written for it, and of several those
  /// that have one.
  func dates(among all: [CalendarDate]) -> [CalendarDate] {
    guard case .days(let range) = self else { return all }
    return range.lowerBound == range.upperBound
      ? [range.lowerBound] : all.filter(range.contains)
  }

  /// The paths of the journal that it is read from.
  package var paths: [String] {
    let own =
      switch self {
      case .days(let range) where range.lowerBound == range.upperBound:
        [Layout.dayFolder(range.lowerBound)]
      case .days: [Layout.days]
      case .wholeEvent: [Layout.eventPage, Layout.days]
      }
    return [Layout.event] + own + [Layout.attendees, Layout.projects, Layout.responses]
  }
}
