/// The hackathon: what a journal is about.
package struct Event: Sendable, Equatable {
  /// Random: tells two journals of the same name apart.
  package var id: Identifier
  /// Such as `Xen hack-a-tron`; begins the title of every summary.
  package var name: String
  /// Day 1. A later change moves no entry to another day.
  package var start: CalendarDate
  /// Number of days; nil for an event without a fixed end.
  package var days: Int?
  /// Its days where others lie between them, in order; empty if each follows the one before.
  package private(set) var dates: [CalendarDate]
  /// Zone in which days begin, and in which a time without an offset is meant.
  package var timeZone: Zone
  /// Time at which a day begins: what happens earlier belongs to the evening before.
  package var dayStarts: TimeOfDay
  /// Place of the event; a day's page can name another one.
  package var venue: String?
  /// The event's own page, as somebody gave it.
  package var url: String?
  /// Such as `Community`; a summary has it beside date and venue.
  package var category: String?
  /// The language of the summary, such as `en`.
  package var language: String
  /// The words of the language, where the journal has a file of them.
  package var ownWords: Language?
  /// In the order in which they are thanked.
  package var hosts: [Giver]
  /// Thanked after the hosts, in this order.
  package var sponsors: [Giver]
  /// What happens when, in the order of time.
  package var schedule: [ScheduleItem]
  /// The kinds whose entries each name somebody who helped: they are counted, and thanked for in one
  /// sentence.
  package var credits: [Kind]
  /// Settings of the event for kinds; a summary has these before the others, in this order.
  package var kinds: [KindSetting]
  /// Whether the lines of a summary say who says them, where several people do.
  package var hasBylines: Bool
  /// What it says of its web site.
  package var site = SiteSettings()

  /// 04:00, which `event.yml` does not repeat.
  package static let defaultDayStart = TimeOfDay(minutes: 4 * 60)

  /// Takes what every event has; without more it is open-ended and in English.
  package init(id: Identifier, name: String, start: CalendarDate, timeZone: Zone) {
    self.id = id
    self.name = name
    self.start = start
    self.timeZone = timeZone
    dayStarts = Self.defaultDayStart
    language = "en"
    (dates, hosts, sponsors, kinds) = ([], [], [], [])
    (schedule, credits) = ([], [])
    hasBylines = true
  }

  /// Reads a number of days: at least one, at most ten years; nil otherwise.
  package static func dayCount(_ text: String) -> Int? {
    decimal(text.utf8).flatMap { (1...3660).contains($0) ? $0 : nil }
  }

  /// Makes its days begin on one, and follow each other.
  package mutating func hold(from start: CalendarDate, days: Int?) {
    (self.start, self.days, dates) = (start, days, [])
  }

  /// Makes it be on these days, of which there is at least one.
  package mutating func hold(on dates: [CalendarDate]) {
    let dates = Set(dates).sorted()
    guard let first = dates.first, let last = dates.last else { return }
    hold(from: first, days: dates.count)
    if last.dayNumber - first.dayNumber >= dates.count { self.dates = dates }
  }

  /// A copy: it does not follow later changes of the event.
  package var calendar: EventCalendar {
    EventCalendar(
      start: start, days: days, dates: dates, zone: timeZone, dayStarts: dayStarts)
  }

  /// Every kind that an entry of this event can have, in the order of the summary.
  package var allKinds: [Kind] {
    let own = kinds.map(\.kind)
    return own + (Kind.standard + credits).filter { !own.contains($0) }
  }
}
