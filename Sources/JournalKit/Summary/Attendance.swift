package import JournalModel

/// Numbers of the people who came, and of the companies, universities and countries they came from.
package struct Attendance: Sendable, Equatable {
  /// Number of people who came; nil if nobody wrote it and nobody checked in.
  package var attended: HeadCount?
  /// Number of people who took part from elsewhere; nil if nobody wrote it.
  package var online: HeadCount?
  /// Number of companies, counted whatever their case and accents, without `n/a` and its like; nil
  /// if not one is known.
  package var companies: HeadCount?
  /// Counted as companies are.
  package var universities: HeadCount?
  /// Counted by country, whatever it is called: `UK` and `England` are one.
  package var countries: HeadCount?
  /// The same as a sentence; nil if nothing is known.
  package var sentence: String?

  /// Takes the numbers of the organiser's page: where it says how many took part, the check-ins may be
  /// of a few of them, and say nothing of the others' origins. Else the check-ins count.
  init(_ page: DayPage, checkedIn: [Attendee]) {
    let known = page.attended == nil && page.online == nil ? checkedIn : []
    attended = page.attended ?? Self.count(checkedIn.count)
    online = page.online
    companies = page.companies ?? Self.distinct(.company, of: known)
    universities = page.universities ?? Self.distinct(.university, of: known)
    countries = page.countries ?? Self.distinct(.country, of: known)
  }

  /// Number of all who took part, here and from elsewhere; nil where one of them is in words, or nobody
  /// counted.
  var people: Int? {
    let counts = [attended, online].compactMap(\.self)
    let numbers = counts.compactMap { if case .number(let number) = $0 { number } else { nil } }
    return numbers.isEmpty || numbers.count < counts.count ? nil : numbers.reduce(0, +)
  }

  private static func distinct(_ origin: Origin, of attendees: [Attendee]) -> HeadCount? {
    let values = Set(attendees.compactMap { origin.value(of: $0) })
    return count(Set(values.compactMap(origin.identity)).count)
  }

  private static func count(_ number: Int) -> HeadCount? {
    number > 0 ? .number(number) : nil
  }
}
