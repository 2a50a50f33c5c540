import Foundation
import Git
import JournalKit

/// How far a command has come with a text: whatever goes wrong then, that is kept.
struct Attempt<Value> {
  /// The text as given, or as it came back from the editor.
  var given: TextOptions.Given?
  let id: Identifier
  let now: Date
  /// The system's time zone, which counts where there is no journal.
  let zone: Zone
  /// The event's days; nil where there is no journal.
  var calendar: EventCalendar?
  /// What the text has become, and on which day.
  var value: (Value, on: CalendarDate)?
  /// Whether it is in the journal.
  var isSaved = false

  init(_ given: TextOptions.Given?, in context: Context) {
    self.given = given
    (id, now, zone) = (context.identifier(), context.now(), Zone(context.timeZone))
  }

  /// When it was by what was typed, and on which day; nil where that says nothing, or nobody can
  /// understand it. Without a journal nobody knows which day a number is.
  func moment(day: Typed?, at time: Typed?) -> (time: EntryTime, date: CalendarDate)? {
    guard day != nil || time != nil else { return nil }
    if let calendar {
      return try? TimeWords(calendar: calendar, now: now).moment(day: day, at: time)
    }
    guard [day, time].allSatisfy({ $0.map(isSameAnywhere) ?? true }) else { return nil }
    let calendar = EventCalendar.ofNoEvent(in: zone, now: now)
    return try? TimeWords(calendar: calendar, now: now).moment(day: day, at: time)
  }

  /// Whether a day or a time has no number that only an event gives its sense.
  private func isSameAnywhere(_ word: Typed) -> Bool {
    let text = word.text.lowercased()
    return !text.contains(/\d/) || TimeOfDay(typed: text) != nil || Ago.seconds(text) != nil
      || text.hasSuffix(" ago") || text.contains(/^(?:\d{4}-|[a-z]+day )/)
  }
}
