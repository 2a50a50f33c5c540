package import JournalKit
package import JournalModel
package import Publishing

/// What the pages and feeds of a site are made of, read from the journal once; all of it may be published.
package struct SiteMaterial: Sendable {
  package let event: Event
  /// The account of the whole event.
  package let whole: Summary
  /// Those that have something to tell, or to announce, in order.
  package let days: [Day]
  /// By date, then by title.
  package let responses: [Response]
  /// Everybody, those who may not be named among them.
  package let roster: Roster
  /// Where the site is to be found; nil if nobody said.
  package let base: SiteAddress?
  /// What was left out, and could not be read; in the order of the days.
  package let outcomes: [Snapshot.SummaryOutcome]
  /// The gate that all of it has to pass.
  package let gate: Gate

  /// A day and its write-up.
  package struct Day: Sendable {
    package let date: CalendarDate
    package let summary: Summary

    /// The path of its page, which neither its title nor another first day moves.
    package var path: String { "days/\(date).html" }
    /// The path of the feed of what others wrote of it.
    package var feedPath: String { "days/\(date).atom" }
  }

  /// Reads a journal; whoever watches it hears how far that is.
  package init(of journal: Snapshot, base: SiteAddress?) throws {
    let whole = try journal.summary(of: .wholeEvent, for: .everybody)
    (event, self.whole, self.base) = (journal.event, whole.summary, base)
    roster = try journal.roster()
    responses = try journal.responses().values.map(\.value)
    let planned = journal.event.schedule.compactMap { journal.calendar.date(named: "\($0.day)") }
    let dates = Set(try journal.dates() + planned + responses.compactMap(\.day)).sorted()
    let found = try journal.each(dates) { date in
      (date, try journal.summary(of: .day(date), for: .everybody))
    }
    outcomes = [whole] + found.map(\.1)
    gate = Gate(for: .everybody, roster: roster, notes: outcomes.flatMap(\.notes))
    days = found.filter { !$0.1.summary.isEmpty || $0.1.summary.plan != nil }
      .map { Day(date: $0.0, summary: $0.1.summary) }
  }

  /// Files that could not be read, each once.
  package var problems: [FileProblem] {
    outcomes.flatMap(\.problems).reduce(into: []) { found, problem in
      if !found.contains(problem) { found.append(problem) }
    }
  }
}
