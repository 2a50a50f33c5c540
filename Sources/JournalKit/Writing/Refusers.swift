internal import JournalModel

/// Those who said no, by whatever form of the name, or address, somebody who agreed has in a list.
struct Refusers {
  private let namesakes: HiddenNamesakes
  private let byAddress: [String: Attendee]

  /// Takes the roster, and the list: who said no there said it of all rows.
  init(_ known: [Attendee], and list: [Attendee]) {
    let hidden = (known + list).filter { $0.named == .no && $0.name != nil }
    namesakes = HiddenNamesakes(
      Self.keyed(hidden),
      for: list.filter { $0.named == .yes }.compactMap(\.name))
    byAddress = Dictionary(
      hidden.flatMap { person in person.emails.map { ($0.lowercased(), person) } }
    ) { first, _ in first }
  }

  /// Who said no and can be meant; nil if that is nobody. Of two rows of one list addresses tell two people.
  func refuser(meantBy person: Attendee) -> Attendee? {
    guard let name = person.name else { return nil }
    let named = namesakes.people(called: name).map { Self.unkeyed($0) }
    return named.first { !$0.key.isEmpty || !person.isToldApart(from: $0) || $0.emails.isEmpty }
      ?? person.emails.lazy.compactMap { byAddress[$0.lowercased()] }.first
  }

  /// Those of the list have no file yet, and are told apart by a key all the same.
  private static func keyed(_ people: [Attendee]) -> [Attendee] {
    people.enumerated().map { number, person in
      var person = person
      if person.key.isEmpty { person.key = "\(new)\(number)" }
      return person
    }
  }

  private static func unkeyed(_ person: Attendee) -> Attendee {
    var person = person
    if person.key.hasPrefix(new) { person.key = "" }
    return person
  }

  private static let new = "+"
}
