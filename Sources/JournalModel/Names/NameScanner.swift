/// Takes away what stands beside a name in a roster: brackets, quotes, addresses, a company behind a
/// stroke.
struct NameScanner {
  /// What commas part.
  private(set) var parts: [String] = [""]
  /// What stood in quotes, or in brackets between two words.
  private(set) var nicknames: [String] = []

  private static let brackets: [Character: Character] = [
    "(": ")", "[": "]", "{": "}", "<": ">", "（": "）", "【": "】", "「": "」", "『": "』", "〈": "〉",
  ]
  private static let quotes: [Character: Set<Character>] = [
    "\"": ["\""], "“": ["”", "“"], "„": ["“", "”"], "”": ["”"], "«": ["»"], "»": ["«"], "‘": ["’"],
    "‚": ["‘", "’"], "'": ["'"], "`": ["`", "'"],
  ]
  private static let strokes: Set<Character> = ["|", "•", "@", "/", "¦", "｜", "\\"]
  private static let dashes: Set<Character> = ["-", "–", "—", "~", "·", ":"]

  /// Whether there is anything to take away: a dash or an apostrophe inside a word is none.
  static func hasSigns(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      switch byte {
      case 0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"): break
      case UInt8(ascii: "-"), UInt8(ascii: "'"): if previous == 0x20 { return true }
      // Signs of these blocks begin so: quotes and brackets, those of Latin, and full width.
      case 0xC2, 0xE2, 0xE3, 0xEF: return true
      case 0x80...: break
      default: return true
      }
      previous = byte
    }
    return false
  }

  init(_ text: String) {
    var rest = text[...]
    while let sign = rest.first {
      if let inside = Self.inside(of: rest, after: parts.last?.last) {
        take(inside, sign: sign, rest: rest[inside.endIndex...].dropFirst())
        rest = rest[inside.endIndex...].dropFirst()
      } else if endsName(rest) {
        return
      } else {
        rest.removeFirst()
        append(sign)
      }
    }
  }

  private mutating func append(_ sign: Character) {
    switch sign {
    case ",", ";", "，", "、": parts.append("")
    default: parts[parts.count - 1].append(sign == "|" || sign == "/" || sign == "@" ? " " : sign)
    }
  }

  /// Quotes have a nickname; brackets have one where the name goes on behind them.
  private mutating func take(_ inside: Substring, sign: Character, rest: Substring) {
    let isBetween = Self.brackets[sign] != nil && sign != "<" && rest.contains(where: \.isLetter)
    if Self.quotes[sign] != nil || isBetween { nicknames.append(String(inside)) }
    parts[parts.count - 1].append(" ")
  }

  /// What a bracket or quote encloses: nil where none opens here, or closes.
  private static func inside(of text: Substring, after previous: Character?) -> Substring? {
    guard let sign = text.first else { return nil }
    let closing = brackets[sign].map { [$0] } ?? quotes[sign] ?? []
    if quotes[sign] != nil, let previous, previous.isLetter { return nil }
    let inside = text.dropFirst().prefix { !closing.contains($0) }
    return closing.isEmpty || inside.endIndex == text.endIndex || inside.isEmpty ? nil : inside
  }

  /// Whether something else begins here, behind a word: `| Navy`, ` - Navy`, `/she`.
  private func endsName(_ rest: Substring) -> Bool {
    guard let sign = rest.first, let last = parts.last,
      parts.joined().contains(where: \.isLetter)
    else { return false }
    let words = parts.joined(separator: " ").split(whereSeparator: \.isWhitespace).count
    if Self.strokes.contains(sign) { return sign != "/" && sign != "\\" || words > 1 }
    let next = rest.dropFirst().first
    return Self.dashes.contains(sign) && next.map(\.isWhitespace) ?? true
      && (last.last.map(\.isWhitespace) ?? true || sign == ":")
  }
}
