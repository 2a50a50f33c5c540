/// Letters of a word as names are compared: whatever its case, accents, width, vowel signs and
/// transliteration of umlauts.
struct NameKey {
  /// Folded, with the two letters that some write in place of an umlaut.
  private(set) var letters: [UInt8] = []

  /// Takes everything away, for the next word.
  mutating func clear() { letters.removeAll(keepingCapacity: true) }

  mutating func append(letter: UInt8) { letters.append(letter) }

  /// Takes what a scalar has of letters and digits; marks of Latin letters count for nothing.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      if let letter = Self.letter(UInt8(scalar.value)) { letters.append(letter) }
      return
    }
    guard !Self.isHidden(scalar) else { return }
    for scalar in Folding.plain(scalar) where !Folding.isAccent(scalar) && !Self.isSilent(scalar) {
      if scalar.isASCII {
        if let letter = Self.letter(UInt8(scalar.value)) { letters.append(letter) }
      } else if Self.isMark(scalar) {
        if let last = letters.last, last >= 0x80 { letters += String(scalar).utf8 }
      } else {
        for letter in Folding.letters(of: Self.usual[scalar] ?? scalar).unicodeScalars
        where !Self.isSilent(letter) {
          letters += String(letter).utf8
        }
      }
    }
  }

  /// A letter of ASCII in lower case, or a digit; nil for all else.
  static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: byte
    case 0x41...0x5A: byte | 0x20
    default: nil
    }
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    [.nonspacingMark, .spacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
  }

  /// Whether nobody sees it: it joins, turns or hides.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else {
      return scalar.value < 0x09 || (0x0E...0x1F).contains(scalar.value) || scalar.value == 0x7F
    }
    return scalar.properties.isDefaultIgnorableCodePoint
      || [.format, .control].contains(scalar.properties.generalCategory) && scalar.value != 0x85
  }

  /// Vowel signs of Arabic and Hebrew, which are mostly left out, and what lengthens a line.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0591...0x05C7, 0x0640, 0x064B...0x065F, 0x0670: true
    default: false
    }
  }

  /// Letters of Arabic that are written for each other.
  private static let usual: [Unicode.Scalar: Unicode.Scalar] = [
    "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "ٱ": "ا",
  ]
}

extension NameKey {
  /// The key of a whole word.
  static func of(_ word: some StringProtocol) -> String {
    if let plain = word.utf8.withContiguousStorageIfAvailable({ plain($0) }), let plain {
      return plain
    }
    var key = NameKey()
    word.unicodeScalars.forEach { key.append($0) }
    return String(decoding: contracted(key.letters[...]), as: UTF8.self)
  }

  /// The same of a word of ASCII, by its bytes.
  private static func plain(_ word: UnsafeBufferPointer<UInt8>) -> String? {
    guard word.allSatisfy({ $0 < 0x80 }) else { return nil }
    if word.allSatisfy({ (0x61...0x7A).contains($0) }), !mayHaveUmlaut(word) {
      return String(decoding: word, as: UTF8.self)
    }
    let letters = word.compactMap(letter)
    return String(decoding: contracted(letters[...]), as: UTF8.self)
  }

  /// `ue`, `oe`, `ae` and `aa` as the one letter that a folded umlaut is: `Jürgen`, `Juergen` and
  /// `Jurgen` are the same. At the end of a name, as in Zoe, and in Michael, they are no umlauts.
  static func contracted(_ letters: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard letters.count > 2, letters.withUnsafeBufferPointer(mayHaveUmlaut) else { return letters }
    var result: [UInt8]?
    for place in letters.indices {
      let previous = result?.last ?? (place > letters.startIndex ? letters[place - 1] : 0)
      if isUmlaut(previous, at: place, of: letters) {
        result = result ?? Array(letters[..<place])
      } else {
        result?.append(letters[place])
      }
    }
    return result.map { $0[...] } ?? letters
  }

  /// Whether there is an `e` or an `a` behind a letter with which it could be one.
  private static func mayHaveUmlaut(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for letter in letters {
      if letter == UInt8(ascii: "e") || letter == UInt8(ascii: "a"),
        previous == UInt8(ascii: "a") || previous == UInt8(ascii: "o")
          || previous == UInt8(ascii: "u")
      {
        return true
      }
      previous = letter
    }
    return false
  }

  /// Whether the letter at a place makes an umlaut of the one before.
  private static func isUmlaut(
    _ previous: UInt8, at place: Int, of letters: ArraySlice<UInt8>
  ) -> Bool {
    let letter = letters[place]
    guard letter == UInt8(ascii: "e") || letter == UInt8(ascii: "a"), place + 1 < letters.endIndex
    else { return false }
    switch (previous, letter) {
    case (UInt8(ascii: "a"), UInt8(ascii: "a")): break
    case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "o"), UInt8(ascii: "e")): break
    case (UInt8(ascii: "u"), UInt8(ascii: "e")):
      if place > letters.startIndex + 1, letters[place - 2] == UInt8(ascii: "q") { return false }
    default: return false
    }
    return letters[place + 1] != UInt8(ascii: "l") || place + 2 < letters.endIndex
  }
}
