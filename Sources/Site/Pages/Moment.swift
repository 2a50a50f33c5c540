internal import JournalKit
internal import JournalModel

/// An entry as a day's page has it.
struct Moment {
  let point: Summary.Point
  let kind: Kind?
  let day: SiteMaterial.Day
  /// When it was on the event's clocks; nil where nobody said.
  let time: TimeOfDay?
  /// Minutes since the day began at midnight, so that those after the next are more than a day's.
  let minutes: Int?

  init(_ point: Summary.Point, of kind: Kind?, on day: SiteMaterial.Day, by calendar: EventCalendar)
  {
    (self.point, self.kind, self.day) = (point, kind, day)
    time = point.source.flatMap { calendar.time(of: $0.at) }
    minutes = time.map(calendar.minutes)
  }

  var isDemo: Bool { kind?.description == "demo" }
  var isAward: Bool { kind == .award }
  /// Whether it is what came of all the work.
  var isShown: Bool { isDemo || isAward }
}

extension SiteMaterial.Day {
  /// Its entries as its page has them, thanks at the end.
  func moments(by calendar: EventCalendar) -> [Moment] {
    let sections = summary.sections.map { (kind: $0.kind, points: $0.points) }
    let thanks = summary.thanks.map { [(kind: Kind?.some(.thanks), points: $0.points)] } ?? []
    return (sections + thanks).flatMap { section in
      section.points.map { Moment($0, of: section.kind, on: self, by: calendar) }
    }
  }
}
