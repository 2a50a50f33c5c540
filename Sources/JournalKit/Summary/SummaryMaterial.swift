internal import JournalModel

/// Everything that a summary is made of.
struct SummaryMaterial: Sendable {
  /// Contents of one day's folder.
  struct Day: Sendable {
    let date: CalendarDate
    let page: DayPage
    let arrangement: Arrangement
    let notes: [Filed<AttendeeNote>]
    var picture: Attachment?
  }

  var event: Event
  let scope: SummaryScope
  var grouping = SummaryGrouping.kind
  let roster: Roster
  let responses: [Filed<Response>]
  /// What the organiser says of the whole event; nil for the summary of a day.
  var eventPage: DayPage?
  /// That of the event's page.
  var eventPicture: Attachment?
  /// Those that have a file.
  var projects: [Filed<Project>] = []
  var days: [Day] = []
  /// Files kept beside entries, by the entry's path.
  var attachments: [String: [Attachment]] = [:]
  /// Those of them that no page may link, with whom each names.
  var namingFiles: [String: String] = [:]
  /// Entries of any day that the entries of these days close, and that no page leaves out.
  var followUps: [Filed<Entry>] = []
  /// Those that their days' pages leave out instead.
  var untoldFollowUps: [Filed<Entry>] = []
  /// Entries of later days, by the follow-ups of these days that they close.
  var laterAnswers: [Identifier: [FollowUpAnswer]] = [:]
  package var problems: [FileProblem] = []

  /// Entries of these days, told or not, by the follow-ups that they close.
  var answers: [Identifier: [FollowUpAnswer]] {
    var answers: [Identifier: [FollowUpAnswer]] = [:]
    let take = { (entries: [Filed<Entry>], isTold: Bool) in
      for filed in entries {
        for id in filed.value.closes {
          answers[id, default: []].append(FollowUpAnswer(filed, isTold: isTold))
        }
      }
    }
    for arrangement in days.map(\.arrangement) {
      for section in arrangement.sections { take(section.entries, section.heading != nil) }
      take(arrangement.leftOut, false)
    }
    return answers
  }

  /// The follow-ups of these days that none of their entries answers.
  var openFollowUps: Set<Identifier> {
    let answered = answers
    return Set(
      days.flatMap { $0.arrangement.entries(under: .followUp) }.map(\.value)
        .filter { !$0.isAnswer && answered[$0.id] == nil }.map(\.id))
  }

  /// What stands under headings of these days.
  var shown: [Filed<Entry>] {
    days.flatMap { $0.arrangement.sections.filter { $0.heading != nil }.flatMap(\.entries) }
  }

  /// The same with the follow-ups of other days that it answers.
  var quoted: [Filed<Entry>] {
    shown + (event.heading(of: .followUp) == nil ? [] : followUps)
  }

  /// The same with what is said later of what these days asked.
  var said: [Filed<Entry>] {
    quoted + laterAnswers.values.joined().filter(\.isTold).map(\.entry)
  }

  /// All of which the page has words.
  var told: [Filed<Entry>] { quoted + laterAnswers.values.joined().map(\.entry) }
}
