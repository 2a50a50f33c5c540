internal import JournalModel

extension SummaryBuilder {
  /// Of the whole event: everybody who came on any day, whether something was written on it or not.
  mutating func attendance(after opening: String) -> Attendance {
    guard !isCountedByDays else { return Attendance(DayPage(), checkedIn: []) }
    let dates = Set(material.days.map(\.date))
    let checkedIn = material.roster.attendees.filter { attendee in
      material.scope.isOfDays ? !dates.isDisjoint(with: attendee.days) : !attendee.days.isEmpty
    }
    let counted = pages.first { $0.page.hasCounts }
    return attendance(
      counted?.page ?? DayPage(), path: counted?.path, checkedIn: checkedIn, after: opening)
  }

  /// Of one day in the account of the whole, where nobody counted for all of them.
  mutating func attendance(of day: SummaryMaterial.Day, after opening: String) -> Attendance? {
    let isOutside = !event.calendar.contains(day.date)
    guard isOutside ? day.page.hasCounts : isCountedByDays else { return nil }
    let checkedIn = material.roster.attendees.filter { $0.days.contains(day.date) }
    let attendance = attendance(
      day.page, path: Layout.dayPage(day.date), checkedIn: checkedIn, after: opening)
    return attendance.attended == nil && attendance.sentence == nil ? nil : attendance
  }

  /// Whether the pages of days count who came, and that of the event does not: then the check-ins are of a
  /// few of those people, and say nothing of all.
  private var isCountedByDays: Bool {
    day == nil && !(material.eventPage?.hasCounts ?? false)
      && material.days.contains { $0.page.hasCounts && event.calendar.contains($0.date) }
  }

  private mutating func attendance(
    _ page: DayPage, path: String?, checkedIn: [Attendee], after opening: String
  ) -> Attendance {
    // Who checked in does not contradict an organiser who counts in the opening words.
    let isTold = page.attended == nil && !checkedIn.isEmpty
    let told = isTold ? language.people(beginning: opening) : nil
    let isCounted = told.map { $0 == checkedIn.count } ?? true
    var attendance = Attendance(page, checkedIn: isCounted ? checkedIn : [])
    // Who checked in does not stand in place of a count that may not be published.
    if let path { withhold(from: &attendance, path: path) }
    attendance.sentence = language.attendance(attendance, after: opening)
    return attendance
  }

  private mutating func withhold(from attendance: inout Attendance, path: String) {
    for count in [\Attendance.attended, \.online, \.companies, \.universities, \.countries] {
      guard case .words(let words) = attendance[keyPath: count] else { continue }
      if publishedWords(words, path: path) == nil { attendance[keyPath: count] = nil }
    }
  }
}
