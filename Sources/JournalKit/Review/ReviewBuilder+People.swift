internal import JournalModel

extension ReviewBuilder {
  /// Who came to more than one event, by their names, and how often somebody did.
  func again() -> (people: YearReview.Again?, repeats: Int) {
    let all = comers.values.filter { $0.count > 1 }
    guard !all.isEmpty else { return (nil, 0) }
    let names = all.compactMap(publicName).sorted { FoldedName.of($0) < FoldedName.of($1) }
    let others = all.count - names.count
    let rest = phrase(others, names.isEmpty ? language.totals.person : language.review.other)
    let people = Phrase.list(
      names + (rest.map { [Phrase.list([$0], before: "")] } ?? []), before: language.and)
    let again = YearReview.Again(
      names: names, others: others,
      sentence: language.review.cameAgain.filled(["people": people]).capitalisedFirst)
    return (again, all.map { $0.count - 1 }.reduce(0, +))
  }

  /// Those of all rosters by their names, and there by event; without those of a name that two have at one.
  private var comers: [String: [Int: Attendee]] {
    var comers: [String: [Int: Attendee]] = [:]
    for (index, event) in events.enumerated() {
      let known = event.roster.attendees.filter { !$0.isAbsent && $0.name != nil }
      for (name, people) in Dictionary(grouping: known, by: { FoldedName.of($0.displayName) }) {
        guard people.count == 1 else { continue }
        comers[name, default: [:]][index] = people[0]
      }
    }
    return comers
  }

  /// Nil where one of the events does not name them, be they there or not.
  private func publicName(_ person: [Int: Attendee]) -> String? {
    let names = person.sorted { $0.key < $1.key }.map(\.value.publicName)
    guard let name = names.last ?? nil, names.allSatisfy({ $0 != nil }), isNameless(name) else {
      return nil
    }
    return name
  }
}
