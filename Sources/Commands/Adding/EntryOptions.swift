import ArgumentParser
import Foundation
import Git
import JournalKit
import JournalModel

/// What can be said of an entry besides its text.
struct EntryOptions: ParsableArguments {
  @Option(
    name: .letter("k"),
    help:
      "highlight (default; for `close` follow-up), demo, outcome, idea, decision, blocker, follow-up, award, thanks, social, or a kind of the event's own."
  )
  var kind: Typed?

  @Option(
    help:
      "When: 14:30, 2pm, `20 min ago`, or a date and time. Without it now, or some time on another day."
  )
  var at: Typed?

  @Option(name: .letter("p"), parsing: .singleValue, help: "A project; may be repeated.")
  var project: [Typed] = []

  @Option(name: .letter("t"), parsing: .singleValue, help: "A tag; may be repeated.")
  var tag: [Typed] = []

  @Option(help: "Who says it, if not you: a name, or `Name <address>`.")
  var by: Typed?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("It closes this follow-up; may be repeated.", valueName: "id"))
  var closes: [Typed] = []

  /// Puts what was said into an entry, as far as it needs no event, where a kind is any word;
  /// answers the options that no file can have.
  func apply(to entry: inout Entry) -> String {
    let (named, name) = (kind.flatMap { Kind($0.text.lowercased()) }, try? author?.name)
    entry.kind = named ?? entry.kind
    entry.by = name ?? entry.by
    if !project.isEmpty { entry.projects = Self.words(project) }
    if !tag.isEmpty { entry.tags = Self.words(tag) }
    if !closes.isEmpty { entry.closes = closes.compactMap { Identifier($0.text.lowercased()) } }
    return (named == nil ? Shell.option("-k", value: kind) : "")
      + (name == nil ? Shell.option("--by", value: by) : "")
  }

  /// Words without white space around them and the sign of a tag before them; empty ones are none.
  static func words(_ typed: [Typed]) -> [String] {
    typed.map { String($0.text.trimmed.drop { $0 == "#" }).trimmed }.filter { !$0.isEmpty }
  }

  /// Whom `--by` names.
  var author: Author? {
    get throws(BadAuthor) {
      guard let by else { return nil }
      return try Author(by.text)
    }
  }
}

/// An entry to be: the options against an event and a clock.
struct EntryForm {
  var fields: EntryOptions
  var day: Typed?
  let event: Event
  let now: Date

  private var words: TypedTime { TypedTime(calendar: event.calendar, now: now) }

  /// The day that the entry is for, if its text does not say otherwise.
  func date() throws -> CalendarDate {
    try words.moment(day: day?.text, at: fields.at?.text).date
  }

  /// The entry with its day. A text that is a whole file keeps what the file says; flags win.
  func entry(
    _ given: TextOptions.Given, id: Identifier, by authoring: Authoring
  ) throws -> (entry: Entry, date: CalendarDate) {
    var entry = try given.entry(id, in: event.timeZone)
    let date = try setTime(&entry)
    guard event.calendar.contains(date) else {
      throw JournalProblem.outsideEvent(date, event.calendar)
    }
    entry.kind = try event.kind(typed: fields.kind?.text ?? entry.kind.description)
    entry.by = try fields.author?.name ?? entry.by ?? authoring.identity.author.name
    if !fields.project.isEmpty { entry.projects = EntryOptions.words(fields.project) }
    if !fields.tag.isEmpty { entry.tags = EntryOptions.words(fields.tag) }
    return (entry, date)
  }

  private func setTime(_ entry: inout Entry) throws -> CalendarDate {
    entry.recorded = entry.recorded ?? event.timeZone.timestamp(of: now)
    if let kept = entry.at, day == nil, fields.at == nil { return event.calendar.date(of: kept) }
    let moment = try words.moment(day: day?.text, at: fields.at?.text)
    entry.at = moment.time
    return moment.date
  }
}
