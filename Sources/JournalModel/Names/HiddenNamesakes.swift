/// Tells whose name a name is, among people who are not to be named.
package struct HiddenNamesakes: Sendable {
  private let people: [Attendee]
  private let finder: NameFinder
  private let byKey: [String: Attendee]
  private let byWords: [[String]: [Attendee]]

  /// Takes the names that are asked about: only who has a word of one, or is written in other letters, is
  /// prepared to be found, for to prepare somebody takes much longer.
  package init(_ attendees: [Attendee], for names: [String]) {
    let sought = names.map { Self.allWords(of: $0) }
    let words = Set(sought.joined())
    let areLatin = sought.allSatisfy(Self.isLatin)
    self.init(
      attendees.filter { person in
        guard person.named != .yes, let name = person.name else { return false }
        let own = Self.allWords(of: name)
        return !words.isDisjoint(with: own) || !areLatin || !Self.isLatin(own)
      })
  }

  private static func allWords(of name: String) -> [String] {
    PersonName(name).everyUnit.flatMap { $0.words + [$0.joined] }
  }

  /// Whether the letters can be those of no other spelling.
  private static func isLatin(_ words: [String]) -> Bool {
    !words.isEmpty && words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
  }

  package init(_ attendees: [Attendee]) {
    people = attendees.filter { $0.named != .yes && $0.name != nil }
    finder = NameFinder(people)
    byKey = Dictionary(people.map { ($0.key, $0) }) { first, _ in first }
    byWords = Dictionary(grouping: people) { Self.words(of: $0.name ?? "") }
  }

  /// Those who can be meant: who is called so in whatever order and spelling, or has a name of several
  /// words that is in it. `Kim Lee` is not Kim.
  package func people(called name: String) -> [Attendee] {
    let same = byWords[Self.words(of: name)] ?? []
    let keys =
      finder.allUnnamed(in: name).map(\.key)
      + [finder.unnamed(called: name)]
      .compactMap(\.self)
    let count = PersonName(name).units.count
    let others = keys.compactMap { byKey[$0] }.filter { person in
      let words = PersonName(person.name ?? "").units.count
      return words == count || min(words, count) > 1
    }.flatMap { byWords[Self.words(of: $0.name ?? "")] ?? [] }
    return (same + others).reduce(into: []) { found, person in
      if !found.contains(where: { $0.key == person.key }) { found.append(person) }
    }
  }

  /// Those whose names are nearly a name: every word of the shorter one is in the other, but for a letter
  /// or two.
  package func people(nearly name: String) -> [Attendee] {
    let sought = Self.words(of: name)
    return people.filter { person in
      guard !person.isMentionedOnly else { return false }
      let words = Self.words(of: person.name ?? "")
      return sought.count <= words.count
        ? Self.isNearly(sought, in: words) : Self.isNearly(words, in: sought)
    }
  }

  private static func isNearly(_ words: [String], in others: [String]) -> Bool {
    var others = others
    return words.allSatisfy { word in
      let place = others.firstIndex { other in
        let length = min(word.count, other.count)
        return Similarity.distance(word, other) <= (length < 3 ? 0 : max(1, length / 4))
      }
      return place.map { others.remove(at: $0) } != nil
    }
  }

  /// Whether two names are the same words.
  package static func isSame(_ name: String, as other: String) -> Bool {
    words(of: name) == words(of: other)
  }

  private static func words(of name: String) -> [String] {
    let words = PersonName(name).units.map(\.joined).sorted()
    return words.isEmpty ? [FoldedName.of(name)] : words
  }
}

extension Attendee {
  /// Whether addresses say that somebody of the same name is another person.
  package func isToldApart(from other: Attendee) -> Bool {
    let own = Set(emails.map { $0.lowercased() })
    return !own.isEmpty && own.isDisjoint(with: other.emails.map { $0.lowercased() })
  }
}
