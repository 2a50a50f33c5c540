internal import JournalKit
package import JournalModel

extension SiteMaterial {
  /// When a day was last changed, as its files say it; its beginning where none does.
  package func updated(_ day: Day) -> Timestamp {
    day.summary.recorded.max { $0.milliseconds < $1.milliseconds } ?? beginning(of: day.date)
  }

  /// Midnight, where the event is.
  package func beginning(of date: CalendarDate) -> Timestamp {
    event.timeZone.timestamp(of: date, at: TimeOfDay(minutes: 0))
  }
}
