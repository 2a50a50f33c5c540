import JournalKit
import JournalModel
import Publishing

/// Counts of entries by day, hour, kind, project and person, for programs.
struct StatisticsJSON: Encodable {
  private let schema = 1
  private let entries, withoutTime, byNobody: Int
  private let days: [Day]
  private let hours: [Hour]
  private let kinds: [KindCount]
  private let projects, people: [WordJSON]

  private enum CodingKeys: String, CodingKey {
    case schema, entries, days, hours, kinds, projects, people
    case withoutTime = "without-time"
    case byNobody = "by-nobody"
  }

  init(_ statistics: EntryStatistics, event: Event) {
    (entries, withoutTime) = (statistics.entries, statistics.withoutTime)
    byNobody = statistics.byNobody
    days = statistics.days.map { Day($0, calendar: event.calendar) }
    hours = statistics.hours.map { Hour(hour: $0.hour, entries: $0.entries) }
    kinds = statistics.kinds.map { KindCount(kind: $0.kind.description, entries: $0.entries) }
    projects = statistics.projects.map { WordJSON($0, as: "project") }
    people = statistics.people.map { WordJSON($0, as: "name") }
  }

  private struct Hour: Encodable {
    let hour, entries: Int
  }

  private struct KindCount: Encodable {
    let kind: String
    let entries: Int
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
