/// How many came, and from where.
package struct Attendance: Sendable, Equatable {
  /// How many people; nil if nobody wrote it and nobody checked in.
  package var attended: HeadCount?
  /// How many; counted whatever their case and accents, and nil if not one is known.
  package var companies: HeadCount?
  /// Counted as companies are.
  package var universities: HeadCount?
  /// Counted as companies are: two spellings of a country are two.
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
