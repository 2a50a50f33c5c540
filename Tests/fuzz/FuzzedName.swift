import Foundation

@testable import JournalModel

/// A name that bytes take through what people do to names: it must be found again.
struct FuzzedName {
  let name: String
  /// Of the name, in some order.
  private var words: [String]
  private var joint = " "
  private var before = ""
  private var behind = ""
  private var hasEnding = false
  /// Which markup stands in it, if any.
  private var markup: Int?

  /// As a roster has them, and the words by which people call them.
  static let names = [
    ("Dorothy Vaughan", "Dorothy Vaughan"), ("Dr. Ada M. Lovelace", "Ada Lovelace"),
    ("Vaughan, Nora", "Nora Vaughan"), ("Jürgen Großmann", "Jürgen Großmann"),
    ("Søren Kierkegaard", "Søren Kierkegaard"), ("Nguyễn Văn Anh", "Nguyễn Anh"),
    ("Владимир Петров", "Владимир Петров"), ("Γιώργος Παπαδόπουλος", "Γιώργος Παπαδόπουλος"),
    ("Анна Королёва", "Анна Королёва"), ("Jean-Luc Picard", "Jean-Luc Picard"),
    ("María Fernández Ruiz", "María Ruiz"), ("Łukasz Żółkiewski", "Łukasz Żółkiewski"),
    ("Robert \"Rolf\" Martin (Acme)", "Rolf Martin"), ("محمد القاسم", "محمد القاسم"),
    ("ग्रेस हॉपर", "ग्रेस हॉपर"),
  ]

  init(_ bytes: [UInt8]) {
    let called: String
    (name, called) = Self.names[Int(bytes.first ?? 0) % Self.names.count]
    words = called.split(separator: " ").map(String.init)
    for (place, byte) in bytes.dropFirst().prefix(12).enumerated() { change(byte, place) }
  }

  private mutating func change(_ byte: UInt8, _ place: Int) {
    let choice = Int(byte / 13)
    switch byte % 13 {
    case 0: words.reverse()
    case 1: words = words.map { $0.uppercased() }
    case 2: words = words.map { $0.lowercased() }
    case 3: mark(choice)
    case 4:
      words = words.map {
        choice.isMultiple(of: 2)
          ? $0.decomposedStringWithCanonicalMapping : $0.precomposedStringWithCanonicalMapping
      }
    case 5: words = words.map { $0.applyingTransform(.fullwidthToHalfwidth, reverse: true) ?? $0 }
    case 6: hide(choice, place)
    case 7: before = ["Dr. ", "Prof. Dr. ", "Frau ", "Mr. ", "d'", "the ", "("][choice % 7]
    case 8: hasEnding = true
    case 9: joint = ["_", ".", "-", ", ", "\n", "\u{A0}", " X. ", "  ", "* *"][choice % 9]
    case 10:
      behind =
        ["'s", "’s demo", "!", ", PhD", ")", " (Acme)", "@example.org", " | Acme"][choice % 8]
    case 11: markup = choice % 7
    default: before = ["#", "@", "> ", "* ", "[", "\u{202E}", "\u{FEFF}"][choice % 7]
    }
  }

  /// An accent on a letter of Latin, which nobody must type.
  private mutating func mark(_ choice: Int) {
    guard let first = words.first?.unicodeScalars.first, first.value < 0x250 else { return }
    var scalars = Array(words[0].unicodeScalars)
    let marks: [Unicode.Scalar] = ["\u{301}", "\u{308}", "\u{327}", "\u{20DD}"]
    scalars.insert(marks[choice % 4], at: 1 + choice % scalars.count)
    words[0] = String(String.UnicodeScalarView(scalars))
  }

  private mutating func hide(_ choice: Int, _ place: Int) {
    let hidden: [Unicode.Scalar] = [
      "\u{AD}", "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{FE0F}", "\u{202A}", "\u{E0041}",
      "\u{7F}",
    ]
    let word = place % words.count
    var scalars = Array(words[word].unicodeScalars)
    scalars.insert(hidden[choice % hidden.count], at: 1 + choice % scalars.count)
    words[word] = String(String.UnicodeScalarView(scalars))
  }

  /// A word of Latin takes the ending of German, one of Cyrillic that of a genitive.
  private var ending: String {
    guard hasEnding,
      let last = words.last?.unicodeScalars.last(where: {
        !NameKey.isHidden($0) && !NameKey.isMark($0)
      })
    else { return "" }
    return last.value < 0x250 ? "s" : (0x431...0x44F).contains(last.value) && last != "а" ? "а" : ""
  }

  var text: String {
    let (first, rest) = (Self.markedUp(words[0], markup), words.dropFirst())
    return before + ([first] + rest).joined(separator: joint) + ending + behind
  }

  /// The word with its first character as no reader sees it.
  private static func markedUp(_ word: String, _ markup: Int?) -> String {
    guard let markup, let first = word.unicodeScalars.first else { return word }
    let rest = String(word.unicodeScalars.dropFirst())
    let number = String(first.value, radix: 16)
    switch markup {
    case 0: return "&#x\(number);\(rest)"
    case 1: return "\(first)<!-- x -->\(rest)"
    case 2: return "<b>\(first)</b>\(rest)"
    case 3: return "[\(first)](https://x.example)\(rest)"
    case 4: return "\\u{\(number)}\(rest)"
    case 5: return String(first).utf8.map { "%" + String($0, radix: 16) }.joined() + rest
    default: return "\u{1B}[1m\(first)\u{1B}[0m\(rest)"
    }
  }

  var hasMarkup: Bool { markup != nil }
}

extension FuzzedReader {
  /// The name is found between words of anybody's, and a mention of it leaves nothing of it.
  static func complaintOfName(_ bytes: [UInt8]) -> String? {
    let fuzzed = FuzzedName(bytes)
    var person = Attendee(key: "p-abc123", name: fuzzed.name, named: .no)
    let finder = NameFinder([person])
    var others = String(decoding: bytes.dropFirst(13), as: UTF8.self)
    // A comment hides what is in it, and needs no end of its own here.
    if fuzzed.hasMarkup { others = others.replacing("<!--", with: "") }
    for text in [
      fuzzed.text, "So \(fuzzed.text) came.", "\(others)\n\n\(fuzzed.text)\n\n\(others)",
    ]
    where finder.unnamed(in: text) == nil {
      return "\(fuzzed.name) is not found in: \(text.debugDescription)"
    }
    person.named = .yes
    return NameFinder([person]).unnamed(in: fuzzed.text) == nil ? nil : "somebody who may be named"
  }
}
