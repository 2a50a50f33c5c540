import Foundation
import Git
import JournalKit
import JournalModel

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
