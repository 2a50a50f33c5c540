package import JournalModel

/// Range of days that a summary is about.
package enum SummaryScope: Sendable, Equatable {
  /// One day, inside the event or not.
  case day(CalendarDate)
  /// Every day that has a folder.
  case wholeEvent

  /// The paths of the journal that it is read from.
  package var paths: [String] {
    let own =
      switch self {
      case .day(let date): [Layout.dayFolder(date)]
      case .wholeEvent: [Layout.eventPage, Layout.days]
      }
    return [Layout.event] + own + [Layout.attendees, Layout.responses]
  }
}
