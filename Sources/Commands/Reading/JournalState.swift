import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// State of a journal: what it has, what is not pushed, not committed, not readable, not saved.
struct JournalState: Encodable {
  private let schema = 1
  private let event, repository, branch, today: String
  private let day: Int?
  private let entries, notes, attendees, responses: Int
  private let entriesToday: Int
  private let ahead, behind: Int?
  private let uncommitted, outbox: [String]
  /// The files that cannot be read.
  private(set) var unreadable: [FileProblem] = []
  private let problems: [ProblemJSON]
  private let headCounts: [CountedDayJSON]
  private let newEntries: [NewEntriesJSON]
  private let place, pushed: String
  private let advice: [String]

  private enum CodingKeys: String, CodingKey {
    case schema, event, repository, branch, today, day, entries, notes, attendees, responses
    case ahead, behind, uncommitted, outbox, problems
    case entriesToday = "entries-today"
    case headCounts = "head-counts"
    case newEntries = "new-since-arranged"
  }

  init(_ journal: Snapshot, context: Context) throws {
    let calendar = journal.calendar
    let date = calendar.date(of: context.now())
    event = journal.event.name
    repository = journal.repository.folder
    branch = journal.branch
    today = date.description
    day = calendar.contains(date) ? calendar.number(of: date) : nil
    place = Sentences.standing(of: journal.event, on: date)
    let roster = try journal.attendees()
    let replies = try journal.responses()
    (attendees, responses) = (roster.values.count, replies.values.count)
    unreadable = roster.problems + replies.problems
    let days = try DayCounts(of: journal, roster.values)
    (entries, notes) = (days.entries.values.reduce(0, +), days.notes)
    entriesToday = days.entries[date] ?? 0
    (headCounts, newEntries) = (days.headCounts, days.newEntries)
    unreadable += days.problems
    problems = unreadable.map(ProblemJSON.init)
    let push = try PushState(journal)
    (ahead, behind, pushed) = (push.ahead, push.behind, push.text)
    uncommitted = try journal.uncommittedPaths(under: SummaryScope.wholeEvent.paths)
    let waiting = context.outbox(of: journal).waiting
    (outbox, advice) = (waiting.map(\.path), waiting.map { Remedy.save($0).words })
  }

  /// The same for people.
  func text(on output: Output) -> String {
    let fields = FieldList([
      ("Journal:", "\(repository), branch \(branch)"),
      ("Entries:", "\(entries), today \(entriesToday)"),
      (
        "Roster:",
        Sentences.count(attendees, one: "attendee", many: "attendees") + ", "
          + Sentences.count(notes, one: "note", many: "notes")
      ),
      ("Responses:", "\(responses)"), ("Pushed:", pushed),
    ])
    var sentences = headCounts.map(\.text) + newEntries.map(\.text)
    sentences += uncommitted.map { "Not committed, so not read: \(VisibleText.line($0))" }
    let title = output.broken([Span(VisibleText.line("\(event): \(place)"), as: .title)])
    // A command is one line, however long, or whoever copies it gets two.
    let commands = advice.map { "Not saved yet:\n    \(VisibleText.line($0))" }
    return
      ([title, fields.text(on: output)] + sentences.map { output.broken([Span($0)]) } + commands)
      .joined(separator: "\n")
  }
}

/// Counts and problems of the days of a journal.
private struct DayCounts {
  private(set) var entries: [CalendarDate: Int] = [:]
  private(set) var notes = 0
  private(set) var headCounts: [CountedDayJSON] = []
  private(set) var newEntries: [NewEntriesJSON] = []
  private(set) var problems: [FileProblem] = []

  init(of journal: Snapshot, _ attendees: [Attendee]) throws {
    try journal.each(journal.dates()) { date in
      let found = try journal.entries(on: date)
      let notes = try journal.notes(on: date)
      entries[date] = found.values.count
      self.notes += notes.values.count
      problems += found.problems + notes.problems
      try takePage(of: journal, date: date, entries: found.values, attendees: attendees)
    }
  }

  /// Takes what the day's own page counts, and what came since it was arranged.
  private mutating func takePage(
    of journal: Snapshot, date: CalendarDate, entries: [Filed<Entry>],
    attendees: [Attendee]
  ) throws {
    let found = try journal.dayPage(date)
    problems += found.problems
    guard let page = found.values.first else { return }
    let calendar = journal.calendar
    let arrangement = Arrangement(of: entries, by: page, in: journal.event)
    headCounts += [CountedDayJSON(page, date: date, calendar: calendar, roster: attendees)]
      .compactMap { $0 }
    newEntries += [NewEntriesJSON(arrangement, date: date, calendar: calendar)].compactMap { $0 }
  }
}
