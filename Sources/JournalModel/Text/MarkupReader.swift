/// Finds what readers of a text do not see, and what they see in the place of something else.
struct MarkupReader {
  /// A stretch of the text, and what is shown for it.
  typealias Change = (source: Range<Int>, shown: [UInt8])

  private let bytes: [UInt8]
  private var place = 0
  private var found: [Change] = []
  /// Where brackets opened that are not closed yet.
  private var brackets: [Int] = []
  private var references: [ArraySlice<UInt8>: [UInt8]] = [:]
  /// Where the search for the end of a comment found none.
  private var isWithoutCommentEnd = false

  /// A longer tag or target is text: nobody searches a whole text from each of its signs.
  private static let longest = 1000
  /// So many brackets in a target are none.
  private static let deepest = 8

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// In the order of the text.
  mutating func changes() -> [Change] {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\\"), UInt8(ascii: "%"): take(WrittenCharacter(at: place, in: bytes))
      case UInt8(ascii: "&"): take(reference())
      case UInt8(ascii: "<"): take(tag())
      case UInt8(ascii: "["): openBracket()
      case UInt8(ascii: "]"): closeBracket()
      case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "_"):
        takeRun(of: bytes[place])
      case 0x1B: remove(to: TerminalSequence.end(after: place + 1, in: bytes))
      default: place += 1
      }
    }
    return found.sorted { $0.source.lowerBound < $1.source.lowerBound }
  }

  private func byte(at place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

  /// What can belong to the sign here.
  private var rest: ArraySlice<UInt8> { bytes[(place + 1)...].prefix(Self.longest) }

  /// Whether there is an empty line before a place, behind which nothing goes on.
  private func isParted(before end: Int) -> Bool {
    zip(bytes[place..<end], bytes[(place + 1)..<end]).contains { $0 == 0x0A && $1 == 0x0A }
  }

  private mutating func remove(to end: Int) {
    if end > place { found.append((place..<end, [])) }
    place = max(end, place + 1)
  }

  private mutating func take(_ change: Change?) {
    guard let change else { return place += 1 }
    found.append(change)
    place = change.source.upperBound
  }

  private mutating func take(_ character: WrittenCharacter?) {
    guard let character else { return place += 1 }
    let end = place + character.length
    if character.shown == [0x1B] { return remove(to: TerminalSequence.end(after: end, in: bytes)) }
    take((place..<end, character.shown))
  }

  /// `&nbsp;`, `&#110;`.
  private mutating func reference() -> Change? {
    guard let end = bytes[(place + 1)...].prefix(33).firstIndex(of: UInt8(ascii: ";")),
      bytes[(place + 1)..<end].allSatisfy({
        Self.isOfWord($0) && $0 < 0x80 || $0 == UInt8(ascii: "#")
      })
    else { return nil }
    let written = bytes[place...end]
    let shown = references[written] ?? Array(CharacterReference.text(of: written).utf8)
    references[written] = shown
    return shown.elementsEqual(written) ? nil : (place..<(end + 1), shown)
  }

  /// A comment, an instruction, or a tag: after some of these a new line or cell begins.
  private mutating func tag() -> Change? {
    if bytes[place...].starts(with: "<!--".utf8) { return comment() }
    let inside = rest.prefix { $0 != 0x3E && $0 != 0x3C }
    guard byte(at: inside.endIndex) == UInt8(ascii: ">"), let first = inside.first else {
      return nil
    }
    let end = inside.endIndex + 1
    guard !isParted(before: end) else { return nil }
    if "!?".utf8.contains(first) { return (place..<end, []) }
    let name = (first == UInt8(ascii: "/") ? inside.dropFirst() : inside)
    let letters = name.prefix { Self.isLetter($0) || Self.isDigit($0) || $0 == UInt8(ascii: "-") }
    guard let initial = letters.first, Self.isLetter(initial),
      letters.endIndex == inside.endIndex || " \t\r\n/".utf8.contains(bytes[letters.endIndex])
    else { return nil }
    let word = String(decoding: letters, as: UTF8.self).lowercased()
    return (place..<end, Self.parting.contains(word) ? [0x20] : [])
  }

  private static let parting: Set<String> = [
    "br", "p", "div", "li", "tr", "td", "th", "dt", "dd", "hr", "h1", "h2", "h3", "h4", "h5", "h6",
  ]

  private mutating func comment() -> Change? {
    guard !isWithoutCommentEnd else { return nil }
    // `<!-->` is whole.
    guard let end = bytes[(place + 2)...].firstRange(of: "-->".utf8) else {
      isWithoutCommentEnd = true
      return nil
    }
    return (place..<end.upperBound, [])
  }

  /// `[^1]` is a small number beside a word.
  private mutating func openBracket() {
    if rest.first == UInt8(ascii: "^"), let end = rest.firstIndex(of: UInt8(ascii: "]")),
      !isParted(before: end)
    {
      return remove(to: end + 1)
    }
    brackets.append(place)
    place += 1
  }

  /// Of a link its words are shown, and neither brackets nor target.
  private mutating func closeBracket() {
    guard let opening = brackets.popLast(), let end = targetEnd(), !isParted(before: end) else {
      return place += 1
    }
    let isPicture = opening > 0 && bytes[opening - 1] == UInt8(ascii: "!")
    found.append(((isPicture ? opening - 1 : opening)..<(opening + 1), []))
    remove(to: end)
  }

  private func targetEnd() -> Int? {
    if rest.first == UInt8(ascii: "[") {
      return rest.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
    }
    guard rest.first == UInt8(ascii: "(") else { return nil }
    var depth = 0
    for (index, byte) in zip(rest.indices, rest) {
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return index + 1 }
      guard depth < Self.deepest else { return nil }
    }
    return nil
  }

  /// Signs that emphasise are not shown within words and beside other signs; between words they are as
  /// good as spaces, and `snake_case` is one word.
  private mutating func takeRun(of sign: UInt8) {
    let (previous, start) = (place > 0 ? bytes[place - 1] : 0, place)
    let end = bytes[start...].firstIndex { $0 != sign } ?? bytes.count
    let next = byte(at: end)
    let isName = sign == UInt8(ascii: "_") && Self.isOfWord(previous) && Self.isOfWord(next)
    guard previous > 0x20, next > 0x20, !isName else { return place = end }
    remove(to: end)
  }
}

extension MarkupReader {
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  /// Whether it can be of a word, in whatever script.
  static func isOfWord(_ byte: UInt8) -> Bool { byte >= 0x80 || isLetter(byte) || isDigit(byte) }
}
