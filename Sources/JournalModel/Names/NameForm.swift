/// One way in which a text can name somebody: words that must stand beside each other.
struct NameForm {
  /// Sort of words that are compared, the surest first.
  enum Comparison: Int {
    /// The letters.
    case letters
    /// All words of the name in one, as in `#GraceHopper`.
    case joined
    /// What is left without endings.
    case stems
    /// What names of Cyrillic have in common with their spellings in Latin.
    case cyrillicSounds
    /// The same of names of Latin letters.
    case latinSounds
  }

  let comparison: Comparison
  /// Whether it is the whole name, and not two words of more.
  let isWhole: Bool
  /// Whether a word of it is one of two that a dash joins.
  let hasHalf: Bool
  /// In the order of the name.
  let words: [String]
  /// Whether a word of every day is among them.
  let everyday: Everyday
  /// Whether the last word is the first letter of a name: with a dot behind it, or two of a double name.
  var hasInitial = false

  /// How many letters of a whole name in one word tell that it is one, where every word may be.
  static let shortestJoined = 6

  /// How many words of a name are words of every day.
  enum Everyday { case none, some, all }

  init(_ comparison: Comparison, isWhole: Bool, words: [String], of units: [PersonName.Unit]) {
    (self.comparison, self.isWhole, self.words) = (comparison, isWhole, words)
    hasHalf = units.contains(where: \.isHalf)
    let isAlone = comparison == .joined || units.count == 1
    let count = units.count { isAlone ? $0.isEveryday : $0.isCommon }
    everyday = count == 0 ? .none : count == units.count ? .all : .some
  }
}

extension PersonName {
  /// More words of a name are not compared.
  private static let most = 8

  /// All of them, the surest first; none where only a mention can mean the person.
  ///
  /// Spellings in other letters and in one word are for those who are not to be named alone: nobody
  /// else's name begins with them.
  func forms(isHidden: Bool) -> [NameForm] {
    guard !units.isEmpty, !isNobody else { return [] }
    let units = Array(units.prefix(Self.most))
    var forms = Self.forms(of: units, isWhole: true)
    if units.count > 2 {
      forms += Self.pairs(of: units).flatMap { Self.forms(of: $0, isWhole: false) }
    }
    if let last = units.last, units.count > 1 {
      forms += nicknames.flatMap { Self.forms(of: [$0, last], isWhole: true) }
    }
    forms += Self.halves(of: units).flatMap { Self.forms(of: $0, isWhole: false) }
    forms += Self.withWholeHalves(units)
    forms += Self.withJoinedSurname(everyUnit, besides: units) + Self.withoutArticle(units)
    if !beforeComma.isEmpty { forms += Self.forms(of: beforeComma, isWhole: false) }
    if units.count > 1, isHidden {
      forms +=
        Self.joined(units) + Self.joinedWhole(everyUnit, besides: units)
        + Self.joinedPairs(of: units) + Self.withSplitSurname(units)
        + Self.halves(of: units).flatMap(Self.joined)
    }
    forms += withInitial(units, isHidden: isHidden)
    return forms + Self.stems(of: units) + (isHidden ? Self.sounds(of: units) : [])
  }

  /// `Jean-Luc` is two words or one, whatever the other names are.
  private static func forms(of units: [Unit], isWhole: Bool) -> [NameForm] {
    if units.allSatisfy({ $0.words.count == 1 }) {
      return [NameForm(.letters, isWhole: isWhole, words: units.map(\.joined), of: units)]
    }
    let spellings = units.reduce([[]]) { (spellings: [[String]], unit) in
      let joined = [unit.joined]
      let ways = unit.words == joined || spellings.count > 4 ? [unit.words] : [unit.words, joined]
      return spellings.flatMap { spelling in ways.map { spelling + $0 } }
    }
    return spellings.map { NameForm(.letters, isWhole: isWhole, words: $0, of: units) }
  }

  /// Two of three or more: people leave out middle names and second surnames.
  private static func pairs(of units: [Unit]) -> [[Unit]] {
    units.indices.flatMap { first in
      units[(first + 1)...].map { [units[first], $0] }
    }
  }

  /// `Petra Grüning-Maß` as `Petra Grüning` and as `Petra Maß`.
  private static func halves(of units: [Unit]) -> [[Unit]] {
    units.indices.flatMap { double in
      units[double].halves.flatMap { half in
        units.indices.filter { $0 != double }.map { other in
          other < double ? [units[other], half] : [half, units[other]]
        }
      }
    }
  }

  /// First and last name in one word, either first, and all names.
  private static func joined(_ units: [Unit]) -> [NameForm] {
    var orders = [units, [units[units.count - 1], units[0]]]
    if units.count > 2 { orders.append([units[0], units[units.count - 1]]) }
    return orders.map { order in
      let letters = order.flatMap(\.letters)
      let key = String(decoding: NameKey.contracted(letters[...]), as: UTF8.self)
      return NameForm(
        .joined, isWhole: order.count == units.count, words: [key], of: order)
    }
  }

  /// Two of three or more, as in `adaaugusta`.
  private static func joinedPairs(of units: [Unit]) -> [NameForm] {
    units.count > 2 ? pairs(of: units).flatMap(joined) : []
  }

  /// `O'Brien-O'Connorly`: a text has each half in one word, whatever its apostrophe parts.
  private static func withWholeHalves(_ units: [Unit]) -> [NameForm] {
    guard units.count > 1,
      units.contains(where: { $0.halves.contains { $0.words.count > 1 } })
    else { return [] }
    let words = units.flatMap { $0.halves.isEmpty ? [$0.joined] : $0.halves.map(\.joined) }
    return [NameForm(.letters, isWhole: true, words: words, of: units)]
  }

  /// With the particles, as in `janvandenberg`.
  private static func joinedWhole(_ all: [Unit], besides units: [Unit]) -> [NameForm] {
    guard all.count > units.count, all.count <= most else { return [] }
    return joined(all).filter { $0.isWhole }.prefix(1).map(\.self)
  }

  /// The particles in one word with the name behind them, as in `Jan VanDenBerg` and `renee-delacruz`.
  private static func withJoinedSurname(_ all: [Unit], besides units: [Unit]) -> [NameForm] {
    guard units.count > 1, let surname = joinedSurname(of: all) else { return [] }
    return [
      NameForm(
        .letters, isWhole: true, words: [units[0].joined, surname],
        of: [units[0], units[units.count - 1]])
    ]
  }

  /// `VanDenBerg`; nil where there are no particles.
  static func joinedSurname(of all: [Unit]) -> String? {
    guard all.count > 2, all.count <= most,
      all.dropFirst().dropLast().contains(where: { SurnameBeginnings.contains($0.joined) })
    else { return nil }
    let surname = all.dropFirst().drop { !SurnameBeginnings.contains($0.joined) }
    return String(
      decoding: NameKey.contracted(surname.flatMap(\.letters)[...]), as: UTF8.self)
  }

  /// `McGregor` as `Mc Gregor`, and `Vandenberg` as `van den Berg`.
  private static func withSplitSurname(_ units: [Unit]) -> [NameForm] {
    guard units.count > 1, let last = units.last, last.words.count == 1 else { return [] }
    return SurnameBeginnings.split(last.letters).map { words in
      NameForm(.letters, isWhole: true, words: [units[0].joined] + words, of: [units[0], last])
    }
  }

  /// `D'Aubigné` as `Aubigné`, which people who do not know write.
  private static func withoutArticle(_ units: [Unit]) -> [NameForm] {
    guard units.count > 1, let last = units.last, let rest = withoutArticle(last) else { return [] }
    return [
      NameForm(.letters, isWhole: true, words: [units[0].joined] + rest, of: [units[0], last])
    ]
  }

  static func withoutArticle(_ surname: Unit) -> [String]? {
    guard surname.words.count == 2, ["d", "l"].contains(surname.words[0]) else { return nil }
    return [surname.words[1]]
  }

  private static func stems(of units: [Unit]) -> [NameForm] {
    guard units[0].letters[0] >= 0x80 else { return [] }
    let stems = units.compactMap { NameEndings.stems(of: $0.joined).first }
    guard stems.count == units.count else { return [] }
    return variants(of: stems, of: units, as: .stems)
  }

  private static func sounds(of units: [Unit]) -> [NameForm] {
    guard units.count > 1 else { return [] }
    let isCyrillic = units.allSatisfy { $0.letters[0] >= 0x80 }
    guard isCyrillic || units.allSatisfy({ $0.letters[0] < 0x80 }) else { return [] }
    let ways = units.map { RomanisedName.ways(of: $0.letters) }
    let spellings = ways.reduce([[]]) { (spellings: [[String]], ways) in
      let ways = spellings.count > 2 ? Array(ways.prefix(1)) : ways
      return spellings.flatMap { spelling in ways.map { spelling + [$0] } }
    }
    return spellings.flatMap {
      variants(of: $0, of: units, as: isCyrillic ? .cyrillicSounds : .latinSounds)
    }
  }

  /// The whole name, and any two of its words.
  private static func variants(
    of words: [String], of units: [Unit], as comparison: NameForm.Comparison
  ) -> [NameForm] {
    let whole = NameForm(comparison, isWhole: true, words: words, of: units)
    guard words.count > 2 else { return [whole] }
    return [whole]
      + words.indices.flatMap { first in
        words.indices.dropFirst(first + 1).map { last in
          NameForm(
            comparison, isWhole: false, words: [words[first], words[last]],
            of: [units[first], units[last]])
        }
      }
  }
}
