import Foundation
import JournalKit
import JournalModel

/// Progress of a command with a text: whatever goes wrong then, that is kept.
struct Attempt<Value> {
  /// The text as given, or as it came back from the editor.
  var given: TextOptions.Given?
  let id: Identifier
  let now: Date
  /// The system's time zone, which counts where there is no journal.
  let zone: Zone
  /// The event's days; nil where there is no journal.
  var calendar: EventCalendar?
  /// The thing that the text has become, and its day; nil before that.
  var value: (Value, on: CalendarDate)?
  /// Whether it is in the journal.
  var isSaved = false

  init(_ given: TextOptions.Given?, in context: Context) {
    self.given = given
    (id, now, zone) = (context.identifier(), context.now(), Zone(context.timeZone))
  }

  /// The time and day by what was typed; nil where that says nothing, or nobody can understand it.
  /// Without a journal nobody knows which day a number is, or whose clocks count.
  private func moment(day: Typed?, at time: Typed?) -> (time: EntryTime, date: CalendarDate)? {
    guard day != nil || time != nil, let calendar else { return nil }
    return try? TypedTime(calendar: calendar, now: now).moment(day: day?.text, at: time?.text)
  }

  /// The text that an error would lose; nil if there is none.
  func lost(after error: any Error) -> TextOptions.Given? {
    guard !isSaved, let given, given.isLost(after: error) else { return nil }
    return given
  }

  /// The time and day as far as they can be told, and the options that say them where they cannot;
  /// one of those may be wrong, and is left out already.
  func time(
    day: Typed?, at time: Typed?, without wrong: WrongField?
  ) -> (chosen: (time: EntryTime, date: CalendarDate)?, words: String) {
    guard wrong?.isTime != true else {
      return (nil, Shell.option("-d", value: day) + Shell.option("--at", value: time))
    }
    let chosen = moment(day: day, at: time)
    return (chosen, chosen == nil ? words(day: day, at: time) : "")
  }

  /// The options that say it later, behind a space each: what hangs on today as a date.
  private func words(day: Typed?, at time: Typed?) -> String {
    var (day, time) = (day, time)
    let calendar = EventCalendar.ofNoEvent(in: zone, now: now)
    let words = TypedTime(calendar: calendar, now: now)
    if let text = time?.text, Ago.seconds(text) != nil,
      let moment = try? words.moment(day: nil, at: time?.text)
    {
      time = Typed(moment.time.text)
    } else if day == nil, let text = time?.text, TimeOfDay(typed: text) != nil {
      day = (try? words.moment(day: nil, at: time?.text)).map { Typed($0.date.description) }
    }
    if let text = day?.text.lowercased(), Self.isOfToday(text),
      let date = try? words.date(day?.text)
    {
      day = Typed(date.description)
    }
    return Shell.option("-d", value: day) + Shell.option("--at", value: time)
  }

  /// Whether a day is another one tomorrow, at any event; a weekday is one of the event's.
  private static func isOfToday(_ day: String) -> Bool {
    ["today", "yesterday", "tomorrow"].contains(day) || day.hasPrefix("last ")
      || day.hasSuffix(" ago")
  }
}
