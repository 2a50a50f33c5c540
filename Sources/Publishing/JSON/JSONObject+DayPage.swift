package import JournalModel

extension JSONObject {
  /// A day's own page, keys as in `day.md`.
  package init(_ page: DayPage, date: CalendarDate, of calendar: EventCalendar) {
    let shown = page.show.map { ($0.key.description, $0.value.map(\.description)) }
    self = [
      "day": date.description,
      "number": calendar.contains(date) ? calendar.number(of: date) : nil,
      "title": page.title, "venue": page.venue, "evening": page.evening,
      "closing": page.closing,
      "attended": page.attended?.json,
      "online": page.online?.json,
      "companies": page.companies?.json,
      "universities": page.universities?.json,
      "countries": page.countries?.json,
      "opening": page.opening.isEmpty ? nil : page.opening,
      // Identifiers by kind.
      "show": Dictionary(shown) { first, _ in first },
      "leave-out": page.leaveOut.map(\.description),
    ]
  }
}
