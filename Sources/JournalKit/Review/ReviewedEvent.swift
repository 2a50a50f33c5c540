package import JournalModel

/// What a review takes of one event.
package struct ReviewedEvent: Sendable {
  package let event: Event
  /// Of the whole event, for everybody.
  package let summary: Summary
  /// Everybody, those who are not to be named among them.
  package let roster: Roster
  /// Entries that its pages show first: those of its own page, then those of each day's.
  let shownFirst: [Identifier]
  /// Its entries that close follow-ups of earlier events, by these.
  let closings: [EarlierFollowUp: (id: Identifier, date: CalendarDate?)]
}

extension Snapshot {
  /// What a review takes of the event, with what the event's summary has besides.
  package func reviewed() throws -> (event: ReviewedEvent, outcome: SummaryOutcome) {
    let outcome = try summary(of: .wholeEvent, for: .everybody)
    var closings: [EarlierFollowUp: (id: Identifier, date: CalendarDate?)] = [:]
    var pages = [try eventPage().values.first].compactMap(\.self)
    for date in try dates() {
      pages += try dayPage(date).values.prefix(1)
      for filed in try self.closings(on: date) {
        for earlier in filed.value.closesEarlier where closings[earlier] == nil {
          closings[earlier] = (filed.value.id, filed.date)
        }
      }
    }
    let event = ReviewedEvent(
      event: event, summary: outcome.summary, roster: outcome.roster,
      shownFirst: pages.compactMap(\.shownFirst), closings: closings)
    return (event, outcome)
  }
}

extension DayPage {
  /// The first of the highlights that it arranges, else of the first kind that it does.
  fileprivate var shownFirst: Identifier? {
    let told = show.filter { ![.award, .thanks, .followUp].contains($0.key) && !$0.value.isEmpty }
    let kind = told[.highlight].map { _ in Kind.highlight }
    return (kind ?? told.keys.min { $0.description < $1.description }).flatMap { told[$0]?.first }
  }
}

extension Summary {
  /// All points of it.
  var points: [Point] {
    (sections + chapters.flatMap(\.sections) + [awards, openFollowUps].compactMap(\.self))
      .flatMap(\.points) + (thanks?.points ?? [])
  }
}
