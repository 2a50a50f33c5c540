/// Numbers of attendees by where they come from.
package struct OriginCounts: Sendable {
  /// One company, university or country.
  package struct Count: Sendable, Equatable {
    /// The commonest spelling; a country's in English where people write it differently.
    package let name: String
    package let attendees: Int
    /// Every spelling with how often it is there, the commonest first.
    package let spellings: [Spelling]
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

  package init(_ origin: Origin, of attendees: [Attendee]) {
    let values = attendees.compactMap { origin.value(of: $0) }
    let spellings = Self.spellings(values)
    let groups = Dictionary(grouping: spellings) { origin.identity(of: $0.text) }
    nothing = groups[nil] ?? []
    without = attendees.count - values.count + nothing.reduce(0) { $0 + $1.attendees }
    counts = groups.compactMap { identity, spellings in
      identity.map { Self.count(origin, identity: $0, spellings: spellings) }
    }.sorted { ($1.attendees, $0.name) < ($0.attendees, $1.name) }
  }

  private static func count(_ origin: Origin, identity: String, spellings: [Spelling]) -> Count {
    let common = spellings.first?.text ?? identity
    let country = origin == .country && spellings.count > 1 ? Country(common)?.name : nil
    return Count(
      name: country ?? common, attendees: spellings.reduce(0) { $0 + $1.attendees },
      spellings: spellings)
  }

  private static func spellings(_ values: [String]) -> [Spelling] {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.map { Spelling(text: $0.key, attendees: $0.value) }
      .sorted { ($1.attendees, $0.rank, $0.text) < ($0.attendees, $1.rank, $1.text) }
  }
}
