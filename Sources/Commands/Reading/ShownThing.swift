import Foundation
import Git
import JournalKit
import JournalModel
import Publishing
import Terminal

/// What a word means of which anything can be shown.
enum ShownThing {
  case event(Found<DayPage>)
  case day(CalendarDate, Found<DayPage>)
  case identified(Identified)
  case attendee(Attendee)
  case project(ProjectPage)

  init(typed text: String, in journal: Snapshot, now: Date) throws {
    if text.hasPrefix("@") {
      self = .attendee(try journal.roster().attendee(String(text.dropFirst())))
    } else if text.lowercased() == "event" {
      self = .event(try journal.eventPage())
    } else if let date = journal.calendar.date(typed: text, now: now) {
      let page = try journal.dayPage(date)
      let isDay = try journal.calendar.contains(date) || journal.dates().contains(date)
      if !isDay, let thing = try Self.named(text, in: journal) {
        self = thing
      } else {
        guard isDay else {
          throw JournalProblem.outsideEvent(
            date, journal.calendar, today: journal.calendar.date(of: now))
        }
        self = .day(date, page)
      }
    } else {
      do {
        self = try Self.thing(journal.identified(text), named: text, in: journal)
      } catch let problem as JournalProblem {
        guard let thing = try Self.named(text, in: journal) else { throw problem }
        self = thing
      }
    }
  }

  /// A project has more to show than its file, and a name that somebody can have, too.
  private static func thing(
    _ found: Identified, named text: String, in journal: Snapshot
  ) throws -> ShownThing {
    guard case .project(let filed) = found else { return .identified(found) }
    return try named(text, as: filed.value, in: journal) ?? .identified(found)
  }

  /// Nil if nothing has the name, nor anything that looks like it.
  private static func named(
    _ text: String, as known: Project? = nil, in journal: Snapshot
  ) throws -> ShownThing? {
    guard text.isVisible else { return nil }
    let roster = try journal.roster()
    let projects = try journal.projectCounts()
    let project = projects.first { $0.isNamed(known?.key ?? text) }
    switch (roster.match(text), project) {
    case (.nobody, nil): break
    case (.nobody, let project?): return .project(try ProjectPage(project, of: journal))
    case (_, nil): return .attendee(try roster.attendee(text))
    case (_, let project?):
      let name = Shell.quoted(project.name)
      throw UsageProblem(
        "'\(text)' is an attendee and a project.",
        hint: "hackjournal show \(Shell.quoted("@\(text)")), or hackjournal list -p \(name)")
    }
    let names = projects.map(\.name)
    let similar =
      roster.names(similarTo: text)
      + Similarity.closest(to: text.lowercased(), among: names.map { ($0.lowercased(), $0) })
    guard let hint = Choice.didYouMean(similar) else { return nil }
    throw UsageProblem("Nothing here is called '\(text)'.", hint: hint)
  }

  /// Where something would be shown besides, were it committed; nowhere for what is on the private ref, which
  /// no worktree has.
  var paths: [String] {
    if case .identified(let thing) = self { return thing.isPrivate ? [] : [thing.path] }
    return [
      Layout.event, Layout.eventPage, Layout.days, Layout.attendees, Layout.projects,
      Layout.responses,
    ]
  }

  /// Why its page cannot be read.
  var problems: [FileProblem] {
    switch self {
    case .event(let page), .day(_, let page): page.problems
    case .identified, .attendee, .project: []
    }
  }

  func json(in journal: Snapshot) throws -> String {
    switch self {
    case .event:
      try JSON.answer(JSONObject(eventOf: journal))
    case .day(let date, let page):
      try JSON.answer(
        JSONObject(page.values.first ?? DayPage(), date: date, of: journal.calendar))
    case .identified(let found): try JSON.text(of: found, try Self.attached(to: found, in: journal))
    case .attendee(let person): try JSON.answer(JSONObject(person))
    case .project(let page): try JSON.answer(page.object)
    }
  }

  /// Nil for a day that has no page.
  func text(in journal: Snapshot, on output: Output) throws -> String? {
    switch self {
    case .event(let found):
      let page = DayPageText(found.values.first ?? DayPage())
      let pages =
        [EventPage(journal.event).text(on: output)] + (page.isEmpty ? [] : [page.text(on: output)])
      return pages.joined(separator: "\n\n")
    case .day(_, let found):
      let page = DayPageText(found.values.first ?? DayPage())
      return page.isEmpty ? nil : page.text(on: output)
    case .identified(let found):
      return IdentifiedPage(
        found, event: journal.event, attached: try Self.attached(to: found, in: journal)
      ).text(on: output)
    case .attendee(let person):
      let notes = try journal.notes(about: person.key).values
      return AttendeePage(person, notes: notes, of: journal.event).text(on: output)
    case .project(let page): return page.text(on: output)
    }
  }

  private static func attached(
    to found: Identified, in journal: Snapshot
  ) throws -> [String] {
    guard case .entry(let filed) = found else { return [] }
    return try journal.attachments(of: filed).map(\.path)
  }
}
