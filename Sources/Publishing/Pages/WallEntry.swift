package import JournalKit
package import JournalModel

/// What a room reads of an entry: plain words of which every line is visible, and no more than the day's
/// post has.
package struct WallEntry: Sendable, Equatable {
  package let id: Identifier
  package let date: CalendarDate
  /// On the event's clocks, such as `14:52`; nil for one without a time.
  package let time: TimeOfDay?
  /// The headline, then what follows it; a line break ends a line.
  package let text: String
  /// Who says it and of what it is, such as `Ewa Nowak · XAPI`; empty where nobody is to be told.
  package let source: String

  /// Takes words that were made visible.
  package init(
    id: Identifier, date: CalendarDate, time: TimeOfDay?, text: String, source: String
  ) {
    (self.id, self.date, self.time, self.text, self.source) = (id, date, time, text, source)
  }

  /// Those of one day's summary, the newest first; what a gate holds back is not among them.
  package static func entries(
    of summary: Summary, in calendar: EventCalendar, through gate: Gate
  ) -> [WallEntry] {
    let points = summary.sections.flatMap(\.points) + (summary.thanks?.points ?? [])
    var seen: Set<Identifier> = []
    let entries = points.compactMap { point -> WallEntry? in
      guard let id = point.id, let date = point.source?.day, seen.insert(id).inserted else {
        return nil
      }
      let entry = WallEntry(
        id: id, date: date, time: calendar.time(of: point.source?.at), text: point.wallText,
        source: point.wallSource)
      return gate.passes("\(entry.text)\n\(entry.source)") ? entry : nil
    }
    return entries.enumerated().map { (order: $1.order(in: calendar), offset: $0, entry: $1) }
      .sorted { ($0.order, $0.offset) > ($1.order, $1.offset) }.map(\.entry)
  }

  /// Minutes since its day began; one without a time was before all others.
  private func order(in calendar: EventCalendar) -> Int {
    time.map(calendar.minutes) ?? -1
  }
}

extension Summary.Point {
  fileprivate var wallText: String {
    let headline = isBlock ? "" : words.map { PlainText.line($0) } ?? PlainText.line(headline)
    let answer = answer.map { PlainText.line($0.words) } ?? ""
    return [headline, PlainText.block(details), answer].filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  fileprivate var wallSource: String {
    ([byline, team] + lead).compactMap(\.self).map { VisibleText.line($0) }
      .joined(separator: " · ")
  }
}
