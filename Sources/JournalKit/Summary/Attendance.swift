/// How many came, and from where.
package struct Attendance: Sendable, Equatable {
  package var attended: HeadCount?
  package var companies: HeadCount?
  package var universities: HeadCount?
  package var countries: HeadCount?
  /// The same as a sentence; nil if nothing is known.
  package var sentence: String?

  /// What the organiser wrote, where nothing was written what the check-ins say.
  init(_ page: DayPage, checkedIn: [Attendee]) {
    attended = page.attended ?? Self.count(checkedIn.count)
    companies = page.companies ?? Self.distinct(checkedIn.map(\.company))
    universities = page.universities ?? Self.distinct(checkedIn.map(\.university))
    countries = page.countries ?? Self.distinct(checkedIn.map(\.country))
  }

  private static func distinct(_ values: [String?]) -> HeadCount? {
    count(Set(values.compactMap { $0 }.map(Roster.folded)).subtracting([""]).count)
  }

  private static func count(_ number: Int) -> HeadCount? {
    number > 0 ? .number(number) : nil
  }
}
