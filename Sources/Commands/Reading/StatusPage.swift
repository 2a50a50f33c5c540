import Foundation
import Git
import JournalKit
import JournalModel
import Publishing
import Sharing
import Terminal

/// Today's entries, what the journal has, and what is not shared, not committed, not saved.
struct StatusPage {
  private let event, repository, branch, today: String
  private let isBranch: Bool
  private let day: Int?
  private let entries: [EntryJSON]
  private let days: [StatusDay]
  /// What the schedule still has for today.
  private let next: [ScheduleItem]
  private let attendees, responses: Int
  private let known: KnownOfOthers?
  /// When the remote was asked for the last time, such as `14:02`.
  private let fetched: String?
  private let isPrivateHere: Bool
  /// Since when what organisers keep private could not be shared.
  private let privateWaits: String?
  private let settling: Remedy?
  private let leftBehind, conflicts, uncommitted, publishing: [String]
  private let outbox: WaitingTexts
  /// Files of today and pages of days that cannot be read.
  let unreadable: [FileProblem]
  private let place: String
  /// The event in numbers, once it is over.
  private let numbers: EventInNumbers?
  /// What somebody can do next; nil where that is clear.
  private let advice: String?
  private let table: Table
  /// Entries that are not in the table.
  private let earlier: Int

  /// The number of entries that people see where nobody knows how many rows there are; of more the newest.
  private static let most = 20

  /// Reads all entries of an event that is over, where its numbers are wanted.
  init(_ journal: Snapshot, context: Context, hasNumbers: Bool) throws {
    let calendar = journal.calendar
    let date = calendar.date(of: context.now())
    (event, today) = (journal.event.name, date.description)
    (repository, branch) = (journal.repository.folder, journal.branch)
    day = calendar.contains(date) ? calendar.number(of: date) : nil
    next = journal.event.schedule(after: context.now())
    let isOver = calendar.end.map { $0 < date } ?? false
    place = Sentences.standing(of: journal.event, on: date)
    let found = try journal.entries(on: date)
    entries = try EntryJSON.answers(of: found.values, in: journal)
    let standing = try journal.standing()
    days = standing.days.map { StatusDay($0, of: journal.event) }
    (attendees, responses) = (standing.attendees, standing.responses)
    unreadable = found.problems + standing.problems
    isBranch = journal.isBranch
    let configuration = try journal.repository.configuration(in: context.environment)
    known =
      try isBranch
      ? KnownOfOthers(of: journal, by: configuration, in: context.environment) : nil
    let moment = { (seconds: Int64) in
      let stamp = calendar.zone.timestamp(of: Date(timeIntervalSince1970: Double(seconds)))
      let isToday = calendar.date(of: .moment(stamp)) == date
      return isToday ? stamp.time.description : "\(stamp.date)"
    }
    fetched = try LastFetch.seconds(of: journal.repository).map(moment)
    privateWaits = try PrivateWaiting.since(in: journal.repository).map(moment)
    isPrivateHere = try journal.isPrivateHere(in: context.environment)
    leftBehind = try journal.pathsLeftBehind()
    let files = try journal.uncommitted(under: SummaryScope.wholeEvent.paths)
    (conflicts, uncommitted) = (files.conflicts, files.changes)
    settling = conflicts.isEmpty ? nil : .resolving(hasLines: files.haveLines)
    publishing = try journal.settingsThatPublish(in: context.environment)
    outbox = WaitingTexts(context.outbox(of: journal).waiting.filter { !$0.isToldElsewhere })
    numbers = try isOver && hasNumbers ? EventInNumbers(of: journal, days) : nil
    advice = Self.advice(on: date, of: journal.event, isEmpty: found.values.isEmpty)
    let shown = found.values.suffix(context.output.height ?? Self.most)
    earlier = found.values.count - shown.count
    let names = try OrganiserNames(of: journal, for: shown.map(\.value))
    table =
      found.values.isEmpty && isOver
      ? Table(days.map(\.cells))
      : Table(
        shown.map { filed in
          let cells = EntryRow.cells(filed, of: journal.event)
          return [cells[0]] + cells[2...] + [EntryRow.headlineWithNames(filed.value, names)]
        }, as: [.identifier, .plain, .kind])
  }

  var object: JSONObject {
    [
      "event": event, "repository": repository, "branch": branch, "today": today, "day": day,
      "next": next.map { item -> JSONObject in
        ["at": item.at.description, "title": item.title, "place": item.place]
      },
      "entries": entries, "days": days.map(\.object), "attendees": attendees,
      "responses": responses, "ahead": known?.ahead, "behind": known?.behind,
      "aside": known?.isAside ?? false ? true : nil, "private-waits": privateWaits,
      "left-behind": leftBehind, "conflicts": conflicts, "uncommitted": uncommitted,
      "publishing": publishing, "outbox": outbox.paths,
      "problems": unreadable.map { problem -> JSONObject in
        ["path": problem.path, "line": problem.line, "message": problem.message]
      },
    ]
  }

  /// What comes below the page: problems of files, and what to do next.
  func tell(in context: Context) {
    if let advice { context.output.say(advice) }
    context.report(unreadable)
  }

  private static func advice(
    on date: CalendarDate, of event: Event, isEmpty: Bool
  ) -> String? {
    if event.calendar.contains(date) {
      return isEmpty ? "Nothing was written today: hackjournal add \"…\"" : nil
    }
    guard event.calendar.end.map({ $0 < date }) ?? false else {
      return date < event.start && event.calendar.isNear(date)
        ? "What happens before it belongs here, too: hackjournal add \"…\"" : nil
    }
    return "The write-up of all of it: hackjournal summary --all"
  }

  /// As many of the newest entries as the rows of the terminal have room for; never fewer than three.
  func text(on output: Output) -> String {
    let title = output.broken([Span(VisibleText.line("\(event): \(place)"), as: .title)])
    let below = [numbers?.openOnes(on: output) ?? ""] + paragraphs(on: output)
    let rows = table.texts(on: output)
    let others = ([title] + below.filter { !$0.isEmpty }).joined(separator: "\n\n")
    let told = (advice == nil ? 0 : 1) + min(unreadable.count, 1)
    // One row has the prompt, two stand around the entries, one says how many are not among them.
    let room = output.height.map { max(3, $0 - others.lines.count - told - 4) } ?? .max
    let shown = Self.last(rows, within: room)
    let left = earlier + rows.count - shown.count
    let which = entries.isEmpty ? "stats" : "list today"
    let above = left > 0 ? [output.broken([Span("… \(left) earlier: hackjournal \(which)")])] : []
    return
      ([[title], above, [shown.joined(separator: "\n")]].map { $0.joined(separator: "\n") } + below)
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The last rows, each of one or more lines, that have room in so many lines.
  private static func last(_ rows: [String], within room: Int) -> ArraySlice<String> {
    var left = room
    let count = rows.reversed().prefix { row in
      left -= row.lines.count
      return left >= 0
    }.count
    return rows.suffix(count)
  }

  private func paragraphs(on output: Output) -> [String] {
    let sentences =
      days.flatMap(\.sentences).map(VisibleText.line)
      + leftBehind.map { "Left behind by git, back with the next write: \(VisibleText.line($0))" }
      + conflicts.map { "In conflict, so read as it was before: \(VisibleText.line($0))" }
      + publishing.map { "git push would take private things along: \(VisibleText.line($0))" }
      + uncommitted.map { "Not committed, so not read: \(VisibleText.line($0))" }
    // A command and a path are one line, however long, or whoever copies them gets two.
    let settling = settling.map { ["To settle it:\n    \($0.words)"] } ?? []
    let journal =
      "Journal:    \(VisibleText.line("\(repository), \(isBranch ? "branch " : "")\(branch)"))"
    let list = fields.text(on: output)
    let told =
      sentences.map { output.broken([Span($0)]) } + settling + outbox.paragraphs(on: output)
    return [(list.isEmpty ? "" : list + "\n") + journal, told.joined(separator: "\n")]
  }

  private var fields: FieldList {
    let notes = days.first { $0.day == today }?.notes ?? 0
    let entries = Sentences.count(
      days.reduce(0) { $0 + $1.entries }, one: "entry", many: "entries")
    let counts = [
      entries + (numbers?.ofEntries ?? ""), numbers?.projects, numbers?.awards,
      Sentences.count(days.reduce(0) { $0 + $1.notes }, one: "note", many: "notes"),
      Sentences.count(attendees, one: "attendee", many: "attendees"),
      Sentences.count(responses, one: "response", many: "responses"),
    ].compactMap(\.self).filter { !$0.hasPrefix("0 ") }
    let schedule = next.map(\.words).joined(separator: ", ")
    return FieldList([
      ("Next:", schedule.isEmpty ? nil : schedule),
      ("Today:", notes > 0 ? Sentences.count(notes, one: "note", many: "notes") : nil),
      ("In all:", counts.isEmpty ? nil : counts.joined(separator: ", ")),
      ("Open:", numbers?.open),
      ("Shared:", isBranch ? shared : nil),
      ("Private:", privately),
    ])
  }

  private var privately: String? {
    guard !isPrivateHere else { return "what organisers keep is on this computer only" }
    return privateWaits.map { "not shared since \($0): hackjournal sync" }
  }

  /// Such as `all`, `2 to share, 3 to fetch as of 14:02`.
  private var shared: String {
    guard let known else { return "on this computer only: hackjournal sync" }
    let parts = [
      known.ahead > 0
        ? known.isAside ? "\(known.ahead) in a ref of one's own there" : "\(known.ahead) to share"
        : nil,
      known.behind > 0 ? "\(known.behind) to fetch" : nil,
    ].compactMap(\.self)
    let state = parts.isEmpty ? "all" : parts.joined(separator: ", ")
    return state + (fetched.map { " as of \($0)" } ?? "")
  }
}
