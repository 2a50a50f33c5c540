/// The event as a file, `event.yml`.
package enum EventFile {
  /// The version of the format that we write, and the highest that we read.
  static let version = 1

  package static func content(of event: Event) -> String {
    Document(.yaml, fields: event.fields).content
  }
}

extension Event: Fileable {
  package var fields: [FileField] {
    [
      ("hackjournal", .plain(String(EventFile.version))),
      ("id", .plain(id.description)),
      ("name", .text(name)),
      ("dates", dates.isEmpty ? nil : .plain(dates.map(\.description))),
      ("start", dates.isEmpty ? .plain(start.description) : nil),
      ("days", dates.isEmpty ? days.map { .plain(String($0)) } : nil),
      ("time-zone", .text(timeZone.name)),
      ("day-starts", dayStarts == Self.defaultDayStart ? nil : .text(dayStarts.description)),
      ("venue", venue.map { .text($0) }),
      ("url", url.map { .text($0) }),
      ("category", category.map { .text($0) }),
      ("language", language == "en" ? nil : .text(language)),
      ("hosts", .mappings(hosts.map(\.fields))),
      ("sponsors", .mappings(sponsors.map(\.fields))),
      ("schedule", .mappings(schedule.map(\.fields))),
      (
        "kinds",
        .mapping(kinds.map { ($0.kind.description, .text($0.heading ?? KindSetting.hidden)) })
      ),
      ("bylines", hasBylines ? nil : .plain("no")),
      ("credits", .list(credits.map(\.description))),
      ("site", .mapping(site.fields)),
    ]
  }

  package var body: String { "" }
}

extension Giver {
  fileprivate var fields: [(key: String, value: YAMLValue)] {
    let fields: [FileField] = [
      ("name", .text(name)), ("for", purpose.map { .text($0) }),
      ("days", .plain(days.map(String.init))), ("url", url.map { .text($0) }),
    ]
    return fields.compactMap { field in field.value.map { (field.key, $0) } }
  }
}
