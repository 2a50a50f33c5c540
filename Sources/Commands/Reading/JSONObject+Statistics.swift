import JournalKit
import JournalModel
import Publishing

extension JSONObject {
  init(_ statistics: EntryStatistics, event: Event) {
    self = [
      "entries": statistics.entries, "without-time": statistics.withoutTime,
      "by-nobody": statistics.byNobody,
      "days": statistics.days.map { JSONObject($0, calendar: event.calendar) },
      "hours": statistics.hours.map { ["hour": $0.hour, "entries": $0.entries] },
      "kinds": statistics.kinds.map { JSONObject($0, of: "kind") },
      "projects": statistics.projects.map { JSONObject($0, of: "project") },
      "tags": statistics.tags.map { JSONObject($0, of: "tag") },
      "people": statistics.people.map { JSONObject($0, of: "name") },
    ]
  }

  private init(_ count: WordCount, of key: String) {
    self = [key: count.word, "entries": count.entries, "days": count.days.map(\.description)]
  }

  private init(_ day: EntryStatistics.Day, calendar: EventCalendar) {
    self = [
      "day": day.date.description,
      "number": calendar.contains(day.date) ? calendar.number(of: day.date) : nil,
      "entries": day.entries, "checked-in": day.checkedIn,
      "attended": day.attendance.attended?.json, "online": day.attendance.online?.json,
      "companies": day.attendance.companies?.json,
      "universities": day.attendance.universities?.json,
      "countries": day.attendance.countries?.json,
    ]
  }
}
