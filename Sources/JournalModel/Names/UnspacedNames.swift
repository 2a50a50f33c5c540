/// Names in scripts that put no spaces between words.
struct UnspacedNames {
  private let names: [(letters: [Character], person: Int)]
  /// Places of names, by their first two letters.
  private let byStart: [[Character]: [Int]]

  private static let start = 2

  init(_ names: [(text: String, person: Int)]) {
    self.names = names.flatMap { name in
      Self.orders(of: name.text).map { ($0, name.person) }
    }
    byStart = Dictionary(grouping: self.names.indices) { [names = self.names] in
      Array(names[$0].letters.prefix(Self.start))
    }
  }

  /// Whose names a text has, with their offsets in bytes.
  func matches(in text: String) -> [(person: Int, bytes: Range<Int>)] {
    guard !names.isEmpty, text.utf8.contains(where: { $0 >= 0xE0 }) else { return [] }
    let letters = Self.letters(of: text)
    return letters.indices.dropLast(Self.start - 1).flatMap { place in
      (byStart[[letters[place].letter, letters[place + 1].letter]] ?? []).compactMap { number in
        let (name, person) = names[number]
        let rest = letters[place...].prefix(name.count)
        guard rest.elementsEqual(name, by: { $0.letter == $1 }), let last = rest.last else {
          return nil
        }
        return (person, letters[place].bytes.lowerBound..<last.bytes.upperBound)
      }
    }
  }

  /// The letters of a name as people write it, the order of the roster first: the family name stands before
  /// the others, and tables have it behind them. None for a name of other scripts, or of one letter.
  static func orders(of name: String) -> [[Character]] {
    guard name.utf8.contains(where: { $0 >= 0xE0 }) else { return [] }
    let parts = NameScanner(name).parts.flatMap { $0.split(whereSeparator: isBetween) }
      .filter { !WordsBesideNames.isTitle(NameKey.of($0)) || $0.utf8.count > 2 }
      .map { letters(of: String($0)).map(\.letter) }
    let isUnspaced = parts.joined().allSatisfy { $0.unicodeScalars.allSatisfy(Self.isUnspaced) }
    guard isUnspaced, parts.joined().count >= start, let last = parts.last else { return [] }
    let orders = [parts, [last] + parts.dropLast(), parts.reversed()]
      .reduce(into: [[Character]]()) { orders, parts in
        let whole = Array(parts.joined())
        if !orders.contains(whole) { orders.append(whole) }
      }
    if parts.count == 1, let turned = familyLast(orders[0]) { return [orders[0], turned] }
    return orders[0].count == start ? familyFirst(orders) : orders
  }

  /// `王小明` as tables have it.
  private static func familyLast(_ letters: [Character]) -> [Character]? {
    guard letters.count == start + 1, FamilyLetters.contains(letters[0]) else { return nil }
    return letters.dropFirst() + [letters[0]]
  }

  /// Of two letters the other way round are mostly another word, as with `国王`.
  private static func familyFirst(_ orders: [[Character]]) -> [[Character]] {
    let told = orders.filter { FamilyLetters.contains($0[0]) }
    return told.isEmpty ? orders : told
  }

  /// Whether two names are the same letters in orders that both can have.
  static func isSame(_ name: String, as other: String) -> Bool {
    !Set(orders(of: name)).isDisjoint(with: orders(of: other))
  }

  private static func isBetween(_ character: Character) -> Bool {
    character.isWhitespace || "·・‧•=＝".contains(character)
  }

  /// Those that count: without white space, dots between names, and what nobody sees.
  private static func letters(of text: String) -> [(letter: Character, bytes: Range<Int>)] {
    var offset = 0
    return text.compactMap { character in
      defer { offset += character.utf8.count }
      let bytes = offset..<(offset + character.utf8.count)
      if isBetween(character) { return nil }
      let scalars = character.unicodeScalars.filter { !NameKey.isHidden($0) }.flatMap(Folding.plain)
      guard !scalars.isEmpty else { return nil }
      return (
        scalars.count == 1 ? Character(scalars[0]) : Self.character(scalars, of: character), bytes
      )
    }
  }

  private static func character(_ scalars: [Unicode.Scalar], of whole: Character) -> Character {
    let text = String(String.UnicodeScalarView(scalars))
    return text.count == 1 ? Character(text) : whole
  }

  /// Whether a letter is of Thai, Han, Kana, Hangul and their like.
  static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x2E80...0x9FFF,
      0xAC00...0xD7AF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
      true
    default: false
    }
  }
}
