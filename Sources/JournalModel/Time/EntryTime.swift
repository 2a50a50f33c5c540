/// Time at which something happened: a moment, or some time on a day.
package enum EntryTime: Hashable, Sendable {
  /// Some time on that day: made for another day, and nobody said when.
  case day(CalendarDate)
  /// With the offset that the clock had, which need not be the event's.
  case moment(Timestamp)

  init?(_ text: String, in zone: Zone) {
    if let date = CalendarDate(text) {
      self = .day(date)
    } else if let moment = Timestamp(text, in: zone) {
      self = .moment(moment)
    } else {
      return nil
    }
  }

  /// As the files have it.
  package var text: String {
    switch self {
    case .day(let date): date.description
    case .moment(let moment): moment.withOffset
    }
  }

  /// Since 1970, UTC; nil without a time.
  package var milliseconds: Int64? {
    switch self {
    case .day: nil
    case .moment(let moment): moment.milliseconds
    }
  }

  /// On the clock that it was read from; `EventCalendar.time(of:)` has what people are shown.
  var givenTime: TimeOfDay? {
    switch self {
    case .day: nil
    case .moment(let moment): moment.time
    }
  }
}
