/// The hackathon: what a journal is about.
package struct Event: Sendable, Equatable {
  /// Random: tells two journals of the same name apart.
  package var id: Identifier
  package var name: String
  package var start: CalendarDate
  /// How many days; nil for an event without a fixed end.
  package var days: Int?
  package var timeZone: Zone
  /// When a day begins: what happens earlier belongs to the evening before.
  package var dayStarts: TimeOfDay
  package var venue: String?
  package var url: String?
  package var category: String?
  /// The language of the summary, such as `en`.
  package var language: String
  package var hosts: [Giver]
  package var sponsors: [Giver]
  package var kinds: [KindSetting]

  package static let defaultDayStart = TimeOfDay(minutes: 4 * 60)

  package init(id: Identifier, name: String, start: CalendarDate, timeZone: Zone) {
    self.id = id
    self.name = name
    self.start = start
    self.timeZone = timeZone
    dayStarts = Self.defaultDayStart
    language = "en"
    (hosts, sponsors, kinds) = ([], [], [])
  }

  package var calendar: EventCalendar {
    EventCalendar(start: start, days: days, zone: timeZone, dayStarts: dayStarts)
  }

  /// Every kind that an entry of this event can have, in the order of the summary.
  package var allKinds: [Kind] {
    let own = kinds.map(\.kind)
    return own + Kind.standard.filter { !own.contains($0) }
  }
}
