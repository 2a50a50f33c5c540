package import JournalModel

extension JSONObject {
  /// A day's own page, keys as in `day.md`.
  package init(_ page: DayPage, date: CalendarDate, of calendar: EventCalendar) {
    self = JSONObject(page).with("day", date.description)
    guard calendar.contains(date) else { return }
    self = with("number", calendar.number(of: date))
  }

  /// What a page says, keys as in its file.
  init(_ page: DayPage) {
    let shown = page.show.map { ($0.key.description, $0.value.map(\.description)) }
    self = [
      "title": page.title, "venue": page.venue, "evening": page.evening,
      "closing": page.closing, "caption": page.caption,
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
