/// Numbers of attendees by where they come from, and spellings that may be mistakes.
package struct OriginCounts: Sendable {
  /// One company, university or country.
  package struct Count: Sendable, Equatable {
    /// The commonest spelling; a country's in English where people write it differently.
    package let name: String
    package let attendees: Int
    /// Every spelling with how often it is there, the commonest first.
    package let spellings: [Spelling]
    let identity: String
  }

  /// A value as it stands in records.
  package struct Spelling: Sendable, Equatable {
    package let text: String
    package let attendees: Int

    /// `Citrix` comes before `CITRIX` and `citrix`.
    fileprivate var rank: Int { [text.uppercased(), text.lowercased()].contains(text) ? 1 : 0 }
  }

  /// The most first.
  package let counts: [Count]
  /// Number of attendees who have none, or words such as `n/a`.
  package let without: Int
  /// The words that stand for none.
  package let nothing: [Spelling]

  private let origin: Origin

  package init(_ origin: Origin, of attendees: [Attendee]) {
    self.origin = origin
    let values = attendees.compactMap { origin.value(of: $0) }
    let spellings = Self.spellings(values)
    let groups = Dictionary(grouping: spellings) { origin.identity(of: $0.text) }
    nothing = groups[nil] ?? []
    without = attendees.count - values.count + nothing.reduce(0) { $0 + $1.attendees }
    counts = groups.compactMap { identity, spellings in
      identity.map { Self.count(origin, identity: $0, spellings: spellings) }
    }.sorted { ($1.attendees, $0.name) < ($0.attendees, $1.name) }
  }

  /// Groups of names that are probably the same although they are counted apart: the commonest
  /// first in each.
  package var alike: [[String]] {
    guard origin != .country else { return [] }
    var taken: Set<Int> = []
    return counts.indices.compactMap { index in
      guard taken.insert(index).inserted else { return nil }
      let others = counts.indices.filter { other in
        !taken.contains(other)
          && Likeness.isLikely(counts[index].identity, counts[other].identity)
      }
      taken.formUnion(others)
      return others.isEmpty ? nil : ([index] + others).map { counts[$0].name }
    }
  }

  /// Words that are probably no company, such as `freelance`.
  package var doubtful: [String] {
    guard origin == .company else { return [] }
    return counts.filter { Likeness.isAlone($0.identity) }.map(\.name)
  }

  private static func count(_ origin: Origin, identity: String, spellings: [Spelling]) -> Count {
    let common = spellings.first?.text ?? identity
    let country = origin == .country && spellings.count > 1 ? Country(common)?.name : nil
    return Count(
      name: country ?? common, attendees: spellings.reduce(0) { $0 + $1.attendees },
      spellings: spellings, identity: identity)
  }

  private static func spellings(_ values: [String]) -> [Spelling] {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.map { Spelling(text: $0.key, attendees: $0.value) }
      .sorted { ($1.attendees, $0.rank, $0.text) < ($0.attendees, $1.rank, $1.text) }
  }
}

/// Whether two names, folded, are probably of the same company or university.
private enum Likeness {
  /// One has all the telling words of the other, or a letter or two differ.
  static func isLikely(_ left: String, _ right: String) -> Bool {
    let (one, other) = (words(left), words(right))
    if !one.isEmpty, !other.isEmpty, one.isSubset(of: other) || other.isSubset(of: one) {
      return true
    }
    let shortest = min(left.count, right.count)
    return shortest >= 5 && Similarity.distance(left, right) <= (shortest >= 9 ? 2 : 1)
  }

  /// Whether somebody says with it that there is no company.
  static func isAlone(_ identity: String) -> Bool {
    let words = [
      "freelance", "freelancer", "freelancing", "self-employed", "selfemployed", "independent",
      "private", "privat", "unemployed", "student", "retired", "hobbyist", "selbststandig",
      "freiberufler", "freiberuflich", "individual", "myself", "me", "tbd",
    ]
    return words.contains(identity)
  }

  private static func words(_ identity: String) -> Set<Substring> {
    Set(identity.split(separator: "-")).subtracting(ordinary)
  }

  private static let ordinary: Set<Substring> = [
    "gmbh", "ag", "kg", "ug", "ltd", "limited", "inc", "incorporated", "llc", "corp",
    "corporation", "co", "plc", "se", "sa", "srl", "bv", "ev", "the", "of", "and", "und", "for",
    "university", "universitat", "uni", "technical", "group", "company",
  ]
}
