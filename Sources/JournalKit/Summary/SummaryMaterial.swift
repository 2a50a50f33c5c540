internal import JournalModel

/// Everything that a summary is made of.
struct SummaryMaterial: Sendable {
  /// What one day's folder has.
  struct Day: Sendable {
    let date: CalendarDate
    let page: DayPage
    let arrangement: Arrangement
    let notes: [Filed<AttendeeNote>]
  }

  let event: Event
  let scope: SummaryScope
  let roster: Roster
  let responses: [Response]
  var days: [Day] = []
  /// What is kept beside entries, by the entry's path.
  var attachments: [String: [Attachment]] = [:]
  /// What the entries of these days close, of whatever day.
  var followUps: [Filed<Entry>] = []
  /// Those of them that their days' pages leave out.
  var untoldFollowUps: [Filed<Entry>] = []
  package var problems: [FileProblem] = []

  /// The entries that stand under a heading.
  var shown: [Filed<Entry>] {
    days.flatMap { $0.arrangement.sections.filter { $0.heading != nil }.flatMap(\.entries) }
  }
}
