import JournalKit
import Publishing

/// An event as lines for people.
struct EventPage {
  private let event: Event

  init(_ event: Event) {
    self.event = event
  }

  var text: String {
    lines.map { "\($0.label.padding(to: 12))\(VisibleText.line($0.value))" }.joined(separator: "\n")
  }

  private var lines: [(label: String, value: String)] {
    let end = event.calendar.end
    let days = end.map { " to \($0) (\(Sentences.count(event.days ?? 0, "day", "days")))" }
    let optional: [(String, String?)] = [
      ("Venue:", event.venue), ("URL:", event.url), ("Category:", event.category),
    ]
    return [("Event:", event.name), ("Days:", "\(event.start)\(days ?? ", no fixed end")")]
      + [("Time zone:", "\(event.timeZone.name), a day begins at \(event.dayStarts)")]
      + optional.compactMap { label, value in value.map { (label, $0) } }
      + event.hosts.map { ("Host:", $0.text) } + event.sponsors.map { ("Sponsor:", $0.text) }
      + event.kinds.map { ("Kind:", "\($0.kind): \($0.heading ?? "hidden")") }
  }
}
