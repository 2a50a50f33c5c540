internal import JournalModel

/// Those who are not to be named, by whatever form of the name, or address, somebody who agreed has in a
/// list.
struct Refusers {
  private let namesakes: HiddenNamesakes
  private let nearly: NearlyHidden
  private let byAddress: [String: Attendee]

  /// Somebody whom a row can mean.
  enum Meant {
    /// Who said no.
    case refuser(Attendee)
    /// Whom nobody asked, or whose name is nearly that of the row, or in it.
    case nearly(Attendee)
  }

  /// Takes the roster, and the list: who said no there said it of all rows.
  init(_ known: [Attendee], and list: [Attendee]) {
    let hidden = (known + list).filter { $0.named != .yes && $0.name != nil }
    namesakes = HiddenNamesakes(
      Self.keyed(hidden),
      for: list.filter { $0.named == .yes }.compactMap(\.name))
    // Of one list two rows with nearly one name are two people.
    nearly = NearlyHidden(known)
    byAddress = Dictionary(
      hidden.filter { $0.named == .no }
        .flatMap { person in person.emails.map { ($0.lowercased(), person) } }
    ) { first, _ in first }
  }

  /// Who is not to be named and can be meant; nil if that is nobody.
  func meant(by person: Attendee) -> Meant? {
    guard let name = person.name else { return nil }
    let named = namesakes.people(called: name).map { Self.unkeyed($0) }
    let refuser =
      named.first { $0.named == .no && canBe($0, person) }
      ?? person.emails.lazy.compactMap { byAddress[$0.lowercased()] }.first
    if let refuser { return .refuser(refuser) }
    let others =
      named + nearly.people(nearlyWhole: name)
      + namesakes.refusers(within: name).map { Self.unkeyed($0) }
    return others.first { other in
      // Who has the same name, and is told apart, is another person.
      !person.isAnother(than: other) && Namesakes.name(of: other) != Namesakes.name(of: person)
    }.map { .nearly($0) }
  }

  /// Of two rows of one list addresses tell two people.
  private func canBe(_ refuser: Attendee, _ person: Attendee) -> Bool {
    !refuser.key.isEmpty || !person.isToldApart(from: refuser) || refuser.emails.isEmpty
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
