/// A name of Cyrillic letters or its spelling in Latin ones as the sounds that both have: `Сергей`,
/// `Sergei`, `Sergey` and `Sergej` are the same.
///
/// Coarse, for there are as many spellings as languages: two words of a name must agree.
enum RomanisedName {
  /// Nil for letters of other scripts, and where too little is left to tell a name.
  static func sounds(of letters: [UInt8]) -> [UInt8]? {
    let isLatin = letters.first.map { $0 < 0x80 } ?? true
    return sounds(of: letters, z: isLatin ? UInt8(ascii: "s") : UInt8(ascii: "h"))
  }

  /// The same in each of the ways in which others may spell it: German has `z` for `ц`, and others for `з`.
  static func ways(of letters: [UInt8]) -> [String] {
    "sh".utf8.compactMap { sounds(of: letters, z: $0) }.reduce(into: []) { ways, sounds in
      let way = String(decoding: sounds, as: UTF8.self)
      if !ways.contains(way) { ways.append(way) }
    }
  }

  private static func sounds(of letters: [UInt8], z: UInt8) -> [UInt8]? {
    guard let first = letters.first else { return nil }
    let sounds: [UInt8]
    if first < 0x80 {
      guard letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
      sounds = vowels(of: consonants(of: letters, z: z))
    } else {
      guard (0xD0...0xD3).contains(first), let latin = latin(letters, z: z) else { return nil }
      sounds = vowels(of: latin)
    }
    return sounds.count > 1 ? sounds : nil
  }

  private static func latin(_ letters: [UInt8], z: UInt8) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in String(decoding: letters, as: UTF8.self).unicodeScalars {
      guard let sound = scalar == "ц" ? [z] : cyrillic[scalar] else { return nil }
      result += sound
    }
    return merged(result)
  }

  private static func consonants(of letters: [UInt8], z: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    var rest = letters[...]
    while let first = rest.first {
      let group =
        "stckzf".utf8.contains(first)
        ? groups[first]?.first { rest.starts(with: $0.letters) } : nil
      result.append(group?.sound ?? (first == UInt8(ascii: "z") ? z : single(first)))
      rest = rest.dropFirst(group?.letters.count ?? 1)
    }
    return merged(result)
  }

  /// `ks` is `x`, and one `i` is as good as two.
  private static func merged(_ letters: [UInt8]) -> [UInt8] {
    letters.reduce(into: []) { result, letter in
      if letter == UInt8(ascii: "s"), result.last == UInt8(ascii: "k") {
        result[result.count - 1] = UInt8(ascii: "x")
      } else if letter != UInt8(ascii: "i") || result.last != letter {
        result.append(letter)
      }
    }
  }

  /// `ia` is `a`, `iu` is `u`, `io` and `ie` are `e`; vowels at the end are left out, for they are
  /// endings, and so is the `e` of `Alexander`.
  private static func vowels(of letters: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for letter in letters {
      if result.last == UInt8(ascii: "i"), "aueo".utf8.contains(letter) {
        result[result.count - 1] = letter == UInt8(ascii: "o") ? UInt8(ascii: "e") : letter
      } else {
        result.append(letter)
      }
    }
    while result.count > 2, let last = result.last, "aeiou".utf8.contains(last) {
      result.removeLast()
    }
    if result.count > 3, result.suffix(2).elementsEqual("er".utf8) {
      result.remove(at: result.count - 2)
    }
    return result
  }

  private static func single(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "w"): UInt8(ascii: "v")
    case UInt8(ascii: "g"), UInt8(ascii: "c"): UInt8(ascii: "h")
    case UInt8(ascii: "q"): UInt8(ascii: "k")
    case UInt8(ascii: "y"), UInt8(ascii: "j"): UInt8(ascii: "i")
    default: letter
    }
  }

  /// By their first letter, the longest first.
  private static let groups: [UInt8: [(letters: [UInt8], sound: UInt8)]] = Dictionary(
    grouping: [
      ("schtsch", UInt8(ascii: "s")), ("shch", UInt8(ascii: "s")), ("tsch", UInt8(ascii: "h")),
      ("tch", UInt8(ascii: "h")), ("sch", UInt8(ascii: "s")), ("sh", UInt8(ascii: "s")),
      ("kh", UInt8(ascii: "h")), ("ch", UInt8(ascii: "h")), ("zh", UInt8(ascii: "s")),
      ("ts", UInt8(ascii: "h")), ("tz", UInt8(ascii: "h")), ("ff", UInt8(ascii: "v")),
    ].map { (letters: Array($0.utf8), sound: $1) }, by: { $0.letters[0] })

  /// How others begin a name that begins so: `Ю.` is `Yu.`, `J.` or `Y.`
  static func initials(of letter: Unicode.Scalar) -> [String] {
    initials[letter] ?? cyrillic[letter].map { [String(decoding: $0, as: UTF8.self)] } ?? []
  }

  private static let initials: [Unicode.Scalar: [String]] = [
    "в": ["v", "w"], "г": ["g", "h"], "ґ": ["g", "h"], "е": ["e", "ye", "je", "y", "j"],
    "є": ["ye", "je", "ie", "y", "j", "e"], "ж": ["zh", "z", "j", "sch", "s"], "з": ["z", "s"],
    "и": ["i"], "і": ["i"], "ї": ["yi", "ji", "i", "y", "j"], "й": ["y", "j", "i"],
    "к": ["k", "c"], "х": ["kh", "h", "ch", "k", "c"], "ц": ["ts", "c", "z", "tz", "t"],
    "ч": ["ch", "tch", "tsch", "c", "t"], "ш": ["sh", "sch", "s"], "щ": ["shch", "schtsch", "s"],
    "ю": ["yu", "ju", "iu", "y", "j", "i"], "я": ["ya", "ja", "ia", "y", "j", "i"],
    "ё": ["yo", "jo", "e", "y", "j"], "ф": ["f", "ph", "p"],
  ]

  private static let cyrillic: [Unicode.Scalar: [UInt8]] = {
    let sounds = [
      "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "h", "д": "d", "е": "e", "ё": "io", "є": "e",
      "ж": "s", "з": "s", "и": "i", "і": "i", "ї": "i", "й": "i", "ј": "i", "к": "k", "л": "l",
      "љ": "l", "м": "m", "н": "n", "њ": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
      "у": "u", "ў": "u", "ф": "f", "х": "h", "ч": "h", "ћ": "h", "ђ": "d", "џ": "s",
      "ш": "s", "щ": "s", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    ]
    return sounds.reduce(into: [:]) { table, pair in
      for scalar in pair.key.unicodeScalars { table[scalar] = Array(pair.value.utf8) }
    }
  }()
}
