/// Tells whose name a name is, among people who are not to be named.
package struct HiddenNamesakes: Sendable {
  private let people: [Attendee]
  private let finder: NameFinder
  private let byKey: [String: Attendee]
  private let byWords: [[String]: [Attendee]]
  /// The words of each of the people, and the places of those who have a word.
  private let words: [[String]]
  private let byWord: [String: [Int]]

  /// Takes the names that are asked about: only who has a word of one, or is written in other letters, is
  /// prepared to be found, for to prepare somebody takes much longer.
  package init(_ attendees: [Attendee], for names: [String]) {
    let sought = names.map { Self.allWords(of: $0) }
    let words = Set(sought.joined())
    let areLatin = sought.allSatisfy(Self.isLatin)
    self.init(
      attendees.flatMap(\.byEachName).filter { person in
        guard person.named != .yes, let name = person.name else { return false }
        let own = Self.allWords(of: name)
        return !words.isDisjoint(with: own) || !areLatin || !Self.isLatin(own)
      })
  }

  private static func allWords(of name: String) -> [String] {
    let units = PersonName(name).everyUnit
    let all = [units, units.reversed()].map { $0.map(\.joined).joined() }
    return units.flatMap { $0.words + [$0.joined] } + all
  }

  /// Whether the letters can be those of no other spelling.
  private static func isLatin(_ words: [String]) -> Bool {
    !words.isEmpty && words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
  }

  package init(_ attendees: [Attendee]) {
    people = attendees.filter { $0.named != .yes && $0.name != nil }.flatMap(\.byEachName)
    finder = NameFinder(people)
    byKey = Dictionary(people.map { ($0.key, $0) }) { first, _ in first }
    let words = people.map { Self.words(of: $0.name ?? "") }
    self.words = words
    byWords = Dictionary(grouping: people.indices) { words[$0] }
      .mapValues { [people] in $0.map { people[$0] } }
    byWord = words.indices.reduce(into: [:]) { byWord, place in
      for word in Set(words[place]) { byWord[word, default: []].append(place) }
    }
  }

  /// Those who can be meant: who is called so in whatever order and spelling, or has a name of several
  /// words that is in it, or in which it is. `Kim Lee` is not Kim.
  package func people(called name: String) -> [Attendee] {
    let same = byWords[Self.words(of: name)] ?? []
    let keys =
      keys(in: name) + [finder.unnamed(called: name)].compactMap(\.self)
    let count = PersonName(name).units.count
    let others = keys.compactMap { byKey[$0] }.filter { person in
      let words = PersonName(person.name ?? "").units.count
      return words == count || min(words, count) > 1
        || UnspacedNames.isSame(name, as: person.name ?? "")
        || count == 1 && Self.isJoined(name, of: person)
    }.flatMap { byWords[Self.words(of: $0.name ?? "")] ?? [] }
    return (same + others + people(fewerOrMoreNamesThan: name)).reduce(into: []) { found, person in
      if !found.contains(where: { $0.key == person.key }) { found.append(person) }
    }
  }

  /// Those who said no and whose name is one word that a longer name has: nobody can tell whether `Haji
  /// Suharto` is Suharto.
  package func refusers(within name: String) -> [Attendee] {
    keys(in: name).compactMap { byKey[$0] }.filter { $0.named == .no }
  }

  /// Also where a table has parted a name that is one word, and turned it.
  private func keys(in name: String) -> [String] {
    let turned = UnspacedNames.orders(of: name).map { String($0) }
    return ([name] + turned).flatMap { finder.allUnnamed(in: $0).map(\.key) }
      .reduce(into: []) { keys, key in
        if !keys.contains(key) { keys.append(key) }
      }
  }

  /// Whether a name is all of another one in one word.
  private static func isJoined(_ name: String, of person: Attendee) -> Bool {
    NameKey.of(name).utf8.count >= words(of: person.name ?? "").joined().utf8.count
  }

  /// Those who leave out a given name there, or have one more.
  private func people(fewerOrMoreNamesThan name: String) -> [Attendee] {
    let sought = Self.words(of: name)
    guard sought.count > 1 else { return [] }
    return Set(sought.flatMap { byWord[$0] ?? [] }).sorted()
      .filter { words[$0].count > 1 && Self.isWithin(sought, words[$0]) }
      .map { people[$0] }.filter { !$0.isMentionedOnly }
  }

  /// Whether two names can be of one person, where something else tells the same: each word of the shorter
  /// is in the other, for a letter or two.
  package static func isAlike(_ name: String, _ other: String) -> Bool {
    let (words, others) = (words(of: name), words(of: other))
    guard !isWithin(words, others), !UnspacedNames.isSame(name, as: other) else { return true }
    return isNearly(words, others)
  }

  /// Whether all words of the shorter name are in the other; an initial is any word that begins so.
  private static func isWithin(_ words: [String], _ others: [String]) -> Bool {
    let (few, many) = words.count <= others.count ? (words, others) : (others, words)
    var rest = many
    // Whole words first, so that an initial takes none of theirs.
    return few.sorted { $0.count > $1.count }.allSatisfy { word in
      let place =
        rest.firstIndex(of: word)
        ?? rest.firstIndex { other in
          (word.count == 1 || other.count == 1) && word.first == other.first
        }
      return place.map { rest.remove(at: $0) } != nil
    } && few.contains { $0.count > 1 && many.contains($0) }
  }

  /// Whether every word of the shorter name is in the other, but for a letter or two.
  static func isNearly(_ words: [String], _ others: [String]) -> Bool {
    words.count <= others.count ? isNearly(words, in: others) : isNearly(others, in: words)
  }

  private static func isNearly(_ words: [String], in others: [String]) -> Bool {
    var others = others
    return words.allSatisfy { word in
      let place = others.firstIndex { other in
        let length = min(word.count, other.count)
        let most = length < 3 ? 0 : max(1, length / 4)
        return word == other
          || abs(word.count - other.count) <= most && Similarity.distance(word, other) <= most
      }
      return place.map { others.remove(at: $0) } != nil
    }
  }

  /// Whether two names are the same words.
  package static func isSame(_ name: String, as other: String) -> Bool {
    words(of: name) == words(of: other) || UnspacedNames.isSame(name, as: other)
  }

  static func words(of name: String) -> [String] {
    let words = PersonName(name).units.map(\.joined).sorted()
    return words.isEmpty ? [FoldedName.of(name)] : words
  }
}

extension Attendee {
  /// Whether both have one of them.
  package func sharesAddress(with other: Attendee) -> Bool {
    !Set(emails.map { $0.lowercased() }).isDisjoint(with: other.emails.map { $0.lowercased() })
  }

  /// Whether each has an address, and none is that of both.
  package func isAnother(than other: Attendee) -> Bool {
    isToldApart(from: other) && other.isToldApart(from: self)
  }

  /// Whether addresses say that somebody of the same name is another person.
  package func isToldApart(from other: Attendee) -> Bool {
    let own = Set(emails.map { $0.lowercased() })
    return !own.isEmpty && own.isDisjoint(with: other.emails.map { $0.lowercased() })
  }
}
