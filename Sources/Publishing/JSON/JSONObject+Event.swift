internal import Git
package import JournalKit
package import JournalModel

extension JSONObject {
  /// The event of a journal, keys as in `event.yml`, its page, and where the journal is.
  package init(eventOf journal: Snapshot) throws {
    let event = journal.event
    let headings = event.kinds.map { ($0.kind.description, $0.heading ?? "hidden") }
    self = [
      "id": event.id.description, "name": event.name, "start": event.start.description,
      "days": event.days,
      "dates": event.dates.isEmpty ? nil : event.dates.map(\.description),
      "time-zone": event.timeZone.name,
      "day-starts": event.dayStarts.description, "venue": event.venue, "url": event.url,
      "category": event.category, "language": event.language,
      "hosts": event.hosts.map { JSONObject($0) },
      "sponsors": event.sponsors.map { JSONObject($0) },
      "schedule": event.schedule.map { JSONObject($0) },
      "credits": event.credits.map(\.description), "kinds": Dictionary(headings) { $1 },
      "bylines": event.hasBylines,
      "site": event.site == SiteSettings() ? nil : JSONObject(event.site),
      "page": try journal.eventPage().values.first.map { JSONObject($0) },
      "all-kinds": event.allKinds.map(\.description),
      "branch": journal.branch, "repository": journal.repository.folder,
    ]
  }

  /// What an event says of its web site.
  init(_ site: SiteSettings) {
    self = [
      "url": site.url, "people": site.people.rawValue, "webmention": site.webmention,
      "accent": site.accent?.description,
    ]
  }

  /// What happens when.
  init(_ item: ScheduleItem) {
    self = ["day": item.day, "at": item.at.description, "title": item.title, "place": item.place]
  }

  /// A host or sponsor.
  package init(_ giver: Giver) {
    self = ["name": giver.name, "for": giver.purpose, "days": giver.days, "url": giver.url]
  }
}
