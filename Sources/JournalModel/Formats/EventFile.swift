/// The event as a file, `event.yml`.
package enum EventFile {
  /// The version of the format that we write, and the highest that we read.
  static let version = 1

  package static let order = [
    "hackjournal", "id", "name", "start", "days", "time-zone", "day-starts", "venue", "url",
    "category", "language", "hosts", "sponsors", "schedule", "kinds",
  ]

  package static func content(of event: Event) -> String {
    let fields = values(of: event).compactMap { field in
      field.value.map { (key: field.key, value: $0) }
    }
    return Document(.yaml, fields: [("hackjournal", .plain(String(version)))] + fields).content
  }

  /// The value of every key that a command can change; nil for what the event does not have.
  package static func values(of event: Event) -> [(key: String, value: YAMLValue?)] {
    [
      ("id", .plain(event.id.description)),
      ("name", .text(event.name)),
      ("start", .plain(event.start.description)),
      ("days", event.days.map { .plain(String($0)) }),
      ("time-zone", .text(event.timeZone.name)),
      (
        "day-starts",
        event.dayStarts == Event.defaultDayStart ? nil : .text(event.dayStarts.description)
      ),
      ("venue", event.venue.map { .text($0) }),
      ("url", event.url.map { .text($0) }),
      ("category", event.category.map { .text($0) }),
      ("language", event.language == "en" ? nil : .text(event.language)),
      ("hosts", event.hosts.isEmpty ? nil : .mappings(event.hosts.map(fields))),
      ("sponsors", event.sponsors.isEmpty ? nil : .mappings(event.sponsors.map(fields))),
      (
        "kinds",
        event.kinds.isEmpty
          ? nil
          : .mapping(
            event.kinds.map { ($0.kind.description, .text($0.heading ?? KindSetting.hidden)) })
      ),
    ]
  }

  private static func fields(_ giver: Giver) -> [(key: String, value: YAMLValue)] {
    var fields: [(key: String, value: YAMLValue)] = [("name", .text(giver.name))]
    if let purpose = giver.purpose { fields.append(("for", .text(purpose))) }
    if !giver.days.isEmpty {
      fields.append(("days", .plain("[\(giver.days.map(String.init).joined(separator: ", "))]")))
    }
    return fields
  }
}
