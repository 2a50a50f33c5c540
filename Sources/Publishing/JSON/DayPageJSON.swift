package import JournalModel

/// A day's own page for programs, keys as in `day.md`.
package struct DayPageJSON: Encodable {
  let schema = 1
  let day: String
  let number: Int?
  let title, venue, evening, opening: String?
  let attended, companies, universities, countries: HeadCountJSON?
  /// Identifiers by kind.
  let show: [String: [String]]
  let leaveOut: [String]

  private enum CodingKeys: String, CodingKey {
    case schema, day, number, title, venue, evening, opening
    case attended, companies, universities, countries, show
    case leaveOut = "leave-out"
  }

  package init(_ page: DayPage, date: CalendarDate, calendar: EventCalendar) {
    day = date.description
    number = calendar.contains(date) ? calendar.number(of: date) : nil
    (title, venue, evening) = (page.title, page.venue, page.evening)
    attended = page.attended.map(HeadCountJSON.init)
    companies = page.companies.map(HeadCountJSON.init)
    universities = page.universities.map(HeadCountJSON.init)
    countries = page.countries.map(HeadCountJSON.init)
    opening = page.opening.isEmpty ? nil : page.opening
    let shown = page.show.map { ($0.key.description, $0.value.map(\.description)) }
    show = Dictionary(shown) { first, _ in first }
    leaveOut = page.leaveOut.map(\.description)
  }
}
