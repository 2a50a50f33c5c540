import JournalKit
import JournalModel
import Publishing

/// Counts of entries by day, hour, kind, project, tag and person, for programs.
struct StatisticsJSON: Encodable {
  private let schema = 1
  private let entries, withoutTime, byNobody: Int
  private let days: [Day]
  private let hours: [[String: Int]]
  private let kinds, projects, tags, people: [Word]

  private enum CodingKeys: String, CodingKey {
    case schema, entries, days, hours, kinds, projects, tags, people
    case withoutTime = "without-time"
    case byNobody = "by-nobody"
  }

  init(_ statistics: EntryStatistics, event: Event) {
    (entries, withoutTime) = (statistics.entries, statistics.withoutTime)
    byNobody = statistics.byNobody
    days = statistics.days.map { Day($0, calendar: event.calendar) }
    hours = statistics.hours.map { ["hour": $0.hour, "entries": $0.entries] }
    kinds = statistics.kinds.map { Word(key: "kind", count: $0) }
    projects = statistics.projects.map { Word(key: "project", count: $0) }
    tags = statistics.tags.map { Word(key: "tag", count: $0) }
    people = statistics.people.map { Word(key: "name", count: $0) }
  }

  /// A counted word, under a key that says what it is.
  private struct Word: Encodable {
    let key: String
    let count: WordCount

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: NamedKey.self)
      try container.encode(count.word, forKey: NamedKey(key))
      try container.encode(count.entries, forKey: NamedKey("entries"))
      try container.encode(count.days.map(\.description), forKey: NamedKey("days"))
    }
  }

  private struct Day: Encodable {
    private let day: String
    private let number: Int?
    private let entries, checkedIn: Int
    private let attended, companies, universities, countries: HeadCountJSON?

    private enum CodingKeys: String, CodingKey {
      case day, number, entries, attended, companies, universities, countries
      case checkedIn = "checked-in"
    }

    init(_ day: EntryStatistics.Day, calendar: EventCalendar) {
      self.day = day.date.description
      number = calendar.contains(day.date) ? calendar.number(of: day.date) : nil
      (entries, checkedIn) = (day.entries, day.checkedIn)
      attended = day.attendance.attended.map(HeadCountJSON.init)
      companies = day.attendance.companies.map(HeadCountJSON.init)
      universities = day.attendance.universities.map(HeadCountJSON.init)
      countries = day.attendance.countries.map(HeadCountJSON.init)
    }
  }
}
