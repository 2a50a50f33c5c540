package import JournalModel

/// Puts the review of several events together.
package struct ReviewBuilder {
  /// In the order of time.
  let events: [ReviewedEvent]
  let language: Language
  /// What tells the events apart, in their order: venues, else names, else dates.
  let places: [String]
  private let namings: [Naming]
  /// What was left out because another of the events does not name somebody.
  package private(set) var omissions: [ReviewOmission] = []

  /// Takes at least one event; the words are those of the last one.
  package init(of events: [ReviewedEvent]) {
    self.events = events.sorted { $0.event.start < $1.event.start }
    language = self.events.last?.event.words ?? .named("en")
    namings = self.events.map { Naming($0.roster, audience: .everybody) }
    places = Self.places(of: self.events, in: language, namings)
  }

  /// The review, and what it leaves out as `omissions`.
  package mutating func review() -> YearReview {
    let courses = courses()
    let again = again()
    let totals = totals(courses: courses.count, again: again.repeats)
    return YearReview(
      title: language.review.title.filled(["year": span]), years: years(),
      sentence: sentence(totals), totals: totals, events: events.indices.map(row),
      projects: wentOn(among: courses), promises: promises(),
      keptThere: events.flatMap(\.summary.points).count { $0.answer != nil },
      best: best(), again: again.people, words: language.review, colon: language.colon)
  }

  /// Whether no event has somebody unnamed whom the words would name.
  func isNameless(_ words: String) -> Bool {
    namings.allSatisfy { $0.unnamed(in: words) == nil }
  }

  /// The same of what something is called.
  func isNameless(calling label: String) -> Bool {
    namings.allSatisfy { $0.unnamed(calling: label) == nil }
  }

  /// Whether the words of a point can stand beside what other events say of whom; notes if not.
  mutating func mayTell(_ words: String, of id: Identifier?, at index: Int) -> Bool {
    for (place, naming) in namings.enumerated() {
      guard let attendee = naming.unnamed(in: words) else { continue }
      let omission = ReviewOmission(
        id: id, event: places[index], attendee: attendee, unnamedAt: places[place])
      if !omissions.contains(omission) { omissions.append(omission) }
      return false
    }
    return true
  }

  /// Such as `Cambridge, day 3`.
  func place(_ index: Int, on date: CalendarDate?) -> String {
    guard let date else { return places[index] }
    let calendar = events[index].event.calendar
    guard calendar.contains(date) else { return "\(places[index]), \(language.shortDate(date))" }
    guard events[index].event.days != 1 else { return places[index] }
    let number = calendar.number(of: date)
    return "\(places[index]), \(language.dayTitle(number, to: number, days: nil))"
  }

  private static func places(
    of events: [ReviewedEvent], in language: Language, _ namings: [Naming]
  ) -> [String] {
    let venues = events.map { event in
      event.event.venue.flatMap { venue in
        namings.allSatisfy { $0.unnamed(in: venue) == nil } ? venue : nil
      }
    }
    let names = events.map(\.event.name)
    let ways = [venues, names].map { $0.compactMap(\.self) }
    let apart = ways.first { $0.count == events.count && Set($0).count == events.count }
    return apart ?? events.map { "\($0.event.name), \(language.shortDate($0.event.start))" }
  }
}

/// Something that one event tells and a review does not, for somebody is not to be named at another.
package struct ReviewOmission: Sendable, Equatable {
  /// The entry's; nil for what is none.
  package let id: Identifier?
  /// The event that tells it, as the review calls it.
  package let event: String
  /// The file name of who is not to be named.
  package let attendee: String
  /// The event whose roster says so.
  package let unnamedAt: String
}
