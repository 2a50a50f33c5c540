import JournalModel
import Terminal

/// An event as lines for people.
struct EventPage {
  private let event: Event

  init(_ event: Event) {
    self.event = event
  }

  func text(on output: Output) -> String { FieldList(fields).text(on: output) }

  private var fields: [(label: String, value: String?)] {
    let end = event.calendar.end
    let days = end.map {
      " to \($0) (\(Sentences.count(event.days ?? 0, one: "day", many: "days")))"
    }
    let held = event.dates.isEmpty ? nil : event.dates.map(\.description).joined(separator: ", ")
    return [
      ("Event:", event.name), ("Days:", held ?? "\(event.start)\(days ?? ", no fixed end")"),
      ("Time zone:", "\(event.timeZone.name), a day begins at \(event.dayStarts)"),
      ("Venue:", event.venue), ("URL:", event.url), ("Category:", event.category),
      ("Bylines:", event.hasBylines ? nil : "no"), ("Site:", event.site.url),
      ("Site's people:", event.site.people == .list ? nil : event.site.people.rawValue),
      ("Site's accent:", event.site.accent?.description),
    ]
      + event.hosts.map { ("Host:", $0.text) } + event.sponsors.map { ("Sponsor:", $0.text) }
      + event.schedule.map { ("Schedule:", $0.text) }
      + event.credits.map { ("Credits:", $0.description) }
      + event.kinds.map { ("Kind:", "\($0.kind): \($0.heading ?? "hidden")") }
  }
}
