package import JournalModel

/// An event for programs, keys as in `event.yml`.
package struct EventJSON: Encodable {
  private let event: Event
  private let branch, repository: String

  package init(_ event: Event, branch: String, repository: String) {
    (self.event, self.branch, self.repository) = (event, branch, repository)
  }

  private enum Key: String, CodingKey {
    case schema, id, name, start, days, venue, url, category, language, hosts, sponsors, kinds
    case allKinds = "all-kinds"
    case timeZone = "time-zone"
    case dayStarts = "day-starts"
    case branch, repository
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(1, forKey: .schema)
    try container.encode(event.id.description, forKey: .id)
    try container.encode(event.name, forKey: .name)
    try container.encode(event.start.description, forKey: .start)
    try container.encodeIfPresent(event.days, forKey: .days)
    try container.encode(event.timeZone.name, forKey: .timeZone)
    try container.encode(event.dayStarts.description, forKey: .dayStarts)
    try container.encodeIfPresent(event.venue, forKey: .venue)
    try container.encodeIfPresent(event.url, forKey: .url)
    try container.encodeIfPresent(event.category, forKey: .category)
    try container.encode(event.language, forKey: .language)
    try container.encode(event.hosts.map(GiverJSON.init), forKey: .hosts)
    try container.encode(event.sponsors.map(GiverJSON.init), forKey: .sponsors)
    let headings = event.kinds.map { ($0.kind.description, $0.heading ?? "hidden") }
    try container.encode(Dictionary(headings) { $1 }, forKey: .kinds)
    try container.encode(event.allKinds.map(\.description), forKey: .allKinds)
    try container.encode(branch, forKey: .branch)
    try container.encode(repository, forKey: .repository)
  }
}
