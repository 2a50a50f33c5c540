import Foundation
import JournalKit
import JournalModel

/// Puts what a person said of an entry, note, response or project into it.
struct EditedFields {
  let changes: EditSheet.Changes
  let words: TypedTime
  let event: Event
  let journal: Snapshot

  /// What cannot be said of the thing is a mistake of the command line.
  func applied(to found: Identified) throws -> Identified {
    switch found {
    case .entry(var filed):
      try refuse(["title", "url", "date", "about"] + Self.ofProjects, of: "An entry")
      try apply(to: &filed)
      return .entry(filed)
    case .note(var filed):
      try refuse(
        ["title", "url", "date", "kind", "projects", "tags"] + Self.ofProjects, of: "A note")
      try apply(to: &filed)
      return .note(filed)
    case .response(var filed):
      try refuse(
        ["at", "by", "kind", "projects", "tags", "about"] + Self.ofProjects, of: "A response")
      try apply(to: &filed)
      return .response(filed)
    case .project(var filed):
      try refuse(
        ["day", "at", "by", "kind", "projects", "tags", "about", "title", "date"], of: "A project")
      try apply(to: &filed.value)
      return .project(filed)
    }
  }

  /// Fields that nothing else has.
  private static let ofProjects = ["name", "state", "started-as", "journal"]

  private func apply(to filed: inout Filed<Entry>) throws {
    if let kind = first("kind") {
      filed.value.kind =
        kind.isEmpty ? .highlight : try event.kind(typed: kind)
    }
    filed.value.by = try speaker(filed.value.by)
    if let projects = changes.fields["projects"] {
      filed.value.projects = TextForm.words(projects)
    }
    if let tags = changes.fields["tags"] {
      filed.value.tags = TextForm.words(tags)
    }
    if let text = changes.text { filed.value.text = text }
    let former = filed.date
    (filed.value.at, filed.date) = try time(filed.value.at, on: filed.date)
    if let date = filed.date, date != former, !event.calendar.isNear(date) {
      throw JournalProblem.outsideEvent(date, event.calendar, today: try words.date(nil))
    }
  }

  private func apply(to filed: inout Filed<AttendeeNote>) throws {
    filed.value.by = try speaker(filed.value.by)
    if let about = first("about") { filed.value.about = try journal.roster().attendee(about).key }
    if let text = changes.text { filed.value.text = text }
    (filed.value.at, filed.date) = try time(filed.value.at, on: filed.date)
  }

  private func apply(to filed: inout Filed<Response>) throws {
    if let title = first("title") {
      guard !title.isEmpty else { throw UsageProblem("A response needs a title.") }
      filed.value.title = title
    }
    filed.value.url = try address(filed.value.url)
    if let date = first("date") { filed.value.date = try day(date) }
    if let date = first("day") { filed.value.day = try day(date) }
    if let text = changes.text { filed.value.excerpt = text }
  }

  func apply(to project: inout Project) throws {
    project.name = field("name", project.name)
    project.url = try address(project.url)
    project.state = field("state", project.state)
    project.startedAs = field("started-as", project.startedAs)
    project.journal = field("journal", project.journal)
    if let key = project.startedAs, changes.fields["started-as"] != nil, !Project.isKey(key) {
      throw UsageProblem(
        "'\(key)' is no name of a project's file.",
        hint: "small letters, digits and dashes, such as \(Slug(key)?.description ?? "linpicker")")
    }
    if let text = changes.text { project.about = text }
  }

  /// An empty text takes the value away.
  private func field(_ key: String, _ present: String?) -> String? {
    guard let said = first(key) else { return present }
    return said.isEmpty ? nil : said
  }

  private func address(_ present: String?) throws -> String? {
    guard let url = first("url"), !url.isEmpty, !WebAddress.isValid(url) else {
      return field("url", present)
    }
    throw UsageProblem("'\(url)' is no web address.", hint: "it begins with https:// or http://")
  }

  private func first(_ key: String) -> String? {
    changes.fields[key].map { ($0.first ?? "").trimmingCharacters(in: .whitespaces) }
  }

  private func day(_ text: String) throws -> CalendarDate? {
    text.isEmpty ? nil : try words.date(text)
  }

  private func speaker(_ present: String?) throws -> String? {
    guard let by = first("by") else { return present }
    return by.isEmpty ? nil : try journal.published(Author(by)).name
  }

  /// Another day keeps the time of day; a time of day keeps the day; a date and time say both.
  private func time(
    _ present: EntryTime?, on date: CalendarDate?
  ) throws -> (EntryTime?, CalendarDate?) {
    if first("day")?.isEmpty == true { throw UsageProblem("A day cannot be taken away.") }
    let given = first("day")
    let target = try given.map { try words.date($0) } ?? date
    guard let at = first("at") else {
      guard let target, target != date else { return (present, date) }
      return (present.map { event.calendar.moved($0, to: target) }, target)
    }
    guard let target, !at.isEmpty else { return (target.map { .day($0) }, target) }
    let isClock = TimeOfDay(typed: at) != nil
    let moment = try words.moment(
      day: isClock || given != nil ? "\(target)" : nil, at: at)
    return (moment.time, moment.date)
  }

  private func refuse(_ keys: [String], of what: String) throws {
    guard let key = keys.first(where: { changes.fields[$0] != nil }) else { return }
    throw UsageProblem("\(what) has no \(key).")
  }
}
