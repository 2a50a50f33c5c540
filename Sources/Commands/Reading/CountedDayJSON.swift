import JournalModel

/// A day whose page counts other people than are checked in.
struct CountedDayJSON: Encodable {
  private let day: String
  private let attended, checkedIn: Int
  private let number: Int

  private enum CodingKeys: String, CodingKey {
    case day, attended
    case checkedIn = "checked-in"
  }

  /// Nil where the two agree, or where only one of them counts.
  init?(_ page: DayPage, date: CalendarDate, calendar: EventCalendar, roster: [Attendee]) {
    let present = roster.count { $0.days.contains(date) }
    guard present > 0, case .number(let attended) = page.attended, attended != present else {
      return nil
    }
    day = date.description
    (self.attended, checkedIn) = (attended, present)
    number = calendar.number(of: date)
  }

  /// The two numbers that differ, and the command that takes the day's own away.
  var text: String {
    "Day \(number): day.md counts \(attended), \(checkedIn) checked in: hackjournal day "
      + "\(number) --attended ''"
  }
}
