/// A name of the roster, taken apart: the words by which people call somebody, and not what stands
/// beside them.
struct PersonName {
  /// Words that a name has in one place, such as the two of `Jean-Luc`.
  struct Unit {
    /// Their keys.
    let words: [String]
    /// The key of them as one word.
    let joined: String
    /// Folded and not contracted, for what is joined with others.
    let letters: [UInt8]
    /// Whether it is a word of every day, even alone.
    let isEveryday: Bool
    /// Whether it is one beside others that are.
    let isCommon: Bool
    /// What dashes part of it, as the two names of `Grüning-Maß`: each can stand for both.
    let halves: [Unit]
    /// Whether it is one of these.
    let isHalf: Bool

    init(words: [String], letters: [UInt8], halves: [Unit] = [], isHalf: Bool = false) {
      (self.words, self.letters, self.halves, self.isHalf) = (words, letters, halves, isHalf)
      joined = String(decoding: NameKey.contracted(letters[...]), as: UTF8.self)
      isCommon = words.allSatisfy(CommonWords.contains)
      isEveryday = isCommon && words.allSatisfy(EverydayWords.contains)
    }
  }

  /// In the order in which people say them.
  private(set) var units: [Unit] = []
  /// The same without what stands behind a comma, where that may be no part of the name.
  private(set) var beforeComma: [Unit] = []
  /// With titles, particles and initials, for what joins all of it.
  private(set) var everyUnit: [Unit] = []
  /// Words in quotes, or in brackets between others.
  private(set) var nicknames: [Unit] = []

  init(_ text: String) {
    guard !Self.isPlain(text) else {
      call(text.utf8.split(separator: 0x20).map { Self.plainUnit($0) })
      return
    }
    guard NameScanner.hasSigns(text) else {
      call(Self.units(of: text[...]))
      return
    }
    let scanner = NameScanner(text)
    let parts = scanner.parts.map { Self.units(of: $0[...]) }.filter { part in
      !part.isEmpty && !part.allSatisfy { $0.words.allSatisfy(WordsBesideNames.isTitle) }
    }
    nicknames = scanner.nicknames.map { Self.units(of: $0[...]) }.filter { $0.count == 1 }.joined()
      .map(\.self)
    call(
      parts.isEmpty ? Self.units(of: text[...]) : Array(parts.prefix(2).reversed().joined()))
    if parts.count > 1, parts[0].count > 1 { beforeComma = Self.called(parts[0]) }
  }

  private mutating func call(_ all: [Unit]) {
    (everyUnit, units) = (all, Self.called(all))
  }

  /// Whether texts cannot name the person by this: words of every day, or a single letter.
  var isNobody: Bool {
    EverydayWords.isNobody(units.map(\.joined))
      || units.contains { $0.words.count > 1 } && EverydayWords.isNobody(units.flatMap(\.words))
  }

  /// Most names are letters of ASCII and spaces.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x20 }
  }

  private static func plainUnit(_ word: some Collection<UInt8>) -> Unit {
    let letters = word.map { $0 | 0x20 }
    let key = String(decoding: NameKey.contracted(letters[...]), as: UTF8.self)
    return Unit(words: [key], letters: letters)
  }

  private static func units(of text: Substring) -> [Unit] {
    text.split(whereSeparator: \.isWhitespace).flatMap { Self.unit(of: $0) }
  }

  /// One for most words; `J.R.R.` is three.
  private static func unit(of word: Substring) -> [Unit] {
    let parts = word.split { $0 == "." || $0 == "_" || $0 == "·" || $0 == "・" || $0 == "‧" }
    return parts.compactMap { part in
      let names = part.split { "-‐‑－־".contains($0) }
      // `Min-jun` is one name of two syllables.
      let isDouble = names.count > 1 && names.allSatisfy { $0.first?.isLowercase == false }
      return unit(
        ofWord: part, halves: isDouble ? names.compactMap { unit(ofWord: $0, isHalf: true) } : [])
    }
  }

  private static func unit(
    ofWord part: Substring, halves: [Unit] = [], isHalf: Bool = false
  ) -> Unit? {
    let words = part.split { !$0.isPartOfName }.map { NameKey.of($0) }.filter { !$0.isEmpty }
    guard !words.isEmpty else { return nil }
    var key = NameKey()
    // An apostrophe is no letter, whichever it is.
    for character in part where character.isPartOfName {
      character.unicodeScalars.forEach { key.append($0) }
    }
    return Unit(words: words, letters: key.letters, halves: halves, isHalf: isHalf)
  }

  /// What is left without titles, particles and initials; two words must stay, or as many as there are.
  private static func called(_ all: [Unit]) -> [Unit] {
    guard all.count > 2 else { return all }
    let core = all.enumerated().filter { place, unit in
      unit.words.count > 1
        || !WordsBesideNames.contains(unit.joined) && !isBeforeParticle(place, of: all)
    }.map(\.element)
    if core.count > 1 { return core }
    let titled = all.filter { $0.words.count > 1 || !WordsBesideNames.isTitle($0.joined) }
    return titled.count > 1 ? titled : all
  }

  private static func isBeforeParticle(_ place: Int, of all: [Unit]) -> Bool {
    place > 0 && place + 1 < all.count
      && WordsBesideNames.beforeParticles.contains(all[place].joined)
      && WordsBesideNames.isParticle(all[place + 1].joined)
  }
}

extension Attendee {
  /// Whether texts can mean the person by a mention alone, though the name is not to be published: it
  /// is a word of every day, such as `Sunday` or `TBA`.
  package var isMentionedOnly: Bool {
    guard named != .yes, let name else { return false }
    let words = PersonName(name)
    return !words.units.isEmpty && words.isNobody
  }
}

extension Character {
  /// Letters and digits, and what nobody sees between them; modifiers that look like apostrophes are
  /// none.
  fileprivate var isPartOfName: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    if (0x2B9...0x2BF).contains(scalar.value) { return false }
    return isLetter || isNumber || NameKey.isHidden(scalar)
      || (unicodeScalars.count == 1 && NameKey.isMark(scalar))
  }
}
