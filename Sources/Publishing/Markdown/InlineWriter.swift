/// Writes the text of a paragraph so that it holds no HTML and no unsafe link, and so that nothing
/// in it stays open: every code span and link that it has is whole.
struct InlineWriter {
  private let source: [Character]
  private var next = 0
  private var result = ""
  /// Lengths of runs of backticks that have no partner in the rest of the text.
  private var unpaired: Set<Int> = []
  /// Whether GitHub takes what comes for a part of a bare address, which goes on to the next white
  /// space, whatever is in it.
  private var isInAddress = false

  init(_ text: String) {
    let isPlain = !text.utf8.contains { Self.special.contains($0) }
    source = isPlain ? [] : Array(text)
    result = isPlain ? text : ""
  }

  /// A text without any of these stays as it is.
  private static let special = Array("\\`<]@&".utf8)

  /// The whole text; called once.
  mutating func text() -> String {
    while next < source.count {
      switch source[next] {
      case "\\": writeEscape()
      case "`": writeCode()
      case "<": writeAngle()
      case "]": writeBracket()
      case "@": writeSign()
      case "&": writeAmpersand()
      case "h", "H", "w", "W", "f", "F": writeWord()
      default: copy(1)
      }
    }
    return result
  }

  private mutating func copy(_ count: Int) {
    let copied = source[next..<min(next + count, source.count)]
    if copied.contains(where: \.isWhitespace) { isInAddress = false }
    result += String(copied)
    next += count
  }

  private mutating func replace(_ count: Int, by text: String) {
    result += text
    next += count
  }

  private func character(_ offset: Int) -> Character? {
    source.indices.contains(next + offset) ? source[next + offset] : nil
  }

  private func hasPrefix(_ text: String) -> Bool {
    source[next...].prefix(text.count).elementsEqual(text) { $0.lowercased() == String($1) }
  }

  /// A backslash at the very end would escape what we write after it.
  private mutating func writeEscape() {
    switch character(1) {
    case _ where isInAddress: replace(1, by: "%5C")
    case nil: replace(1, by: "\\\\")
    case "@": next += 1
    case let escaped? where escaped.isASCII && (escaped.isPunctuation || escaped.isSymbol): copy(2)
    default: copy(1)
    }
  }

  private func run(of character: Character, at start: Int) -> Int {
    source[start...].prefix { $0 == character }.count
  }

  /// A code span in one line, or backticks that are text.
  private mutating func writeCode() {
    let length = run(of: "`", at: next)
    guard !isInAddress else { return replace(1, by: "%60") }
    guard let end = codeEnd(after: next + length, length) else {
      return replace(length, by: String(repeating: "\\`", count: length))
    }
    let code = source[next..<end].map { $0 == "\n" ? " " : $0 }
    replace(end - next, by: String(code))
  }

  private mutating func codeEnd(after start: Int, _ length: Int) -> Int? {
    guard !unpaired.contains(length) else { return nil }
    var position = start
    while position < source.count {
      let found = source[position] == "`" ? run(of: "`", at: position) : 0
      if found == length { return position + found }
      position += max(1, found)
    }
    unpaired.insert(length)
    return nil
  }

  /// An automatic link; anything else that a tag could begin with is text.
  private mutating func writeAngle() {
    let inside = source[(next + 1)...].prefix { LinkTarget.isAddress($0) }
    if !isInAddress, character(1 + inside.count) == ">", LinkTarget.isAutomatic(String(inside)) {
      return copy(inside.count + 2)
    }
    let isTag = character(1).map { $0.isLetter || "/!?".contains($0) } ?? false
    replace(1, by: isTag ? isInAddress ? "%3C" : "&lt;" : "<")
  }

  /// The end of a link's words: the target after it stays if it is safe. A definition would hold
  /// for the whole page.
  private mutating func writeBracket() {
    switch character(1) {
    case ":": replace(2, by: "]\\:")
    case "(":
      guard let length = LinkTarget.length(source[(next + 1)...]) else {
        return replace(2, by: "]\\(")
      }
      copyTarget(1 + length)
    default: copy(1)
    }
  }

  /// Without angle brackets: should the link not be one, they would be a tag, and an address would
  /// go on behind it.
  private mutating func copyTarget(_ length: Int) {
    let target = source[next..<(next + length)].filter { !"<>".contains($0) }
    isInAddress = !target.contains { $0.isWhitespace }
    replace(length, by: String(target))
  }

  /// A sign before a name goes, for it would ping somebody.
  private mutating func writeSign() {
    let length = run(of: "@", at: next)
    let follows = character(length).map { $0.isLetter || $0.isNumber || $0 == "\\" } ?? false
    let isInWord = result.last.map { $0.isLetter || $0.isNumber } ?? false
    if follows && !isInWord { next += length } else { copy(length) }
  }

  /// Entities that stand for a sign or a bracket are text.
  private mutating func writeAmpersand() {
    replace(1, by: character(1) == "#" || hasPrefix("&commat;") ? "&amp;" : "&")
  }

  /// A bare address stays as it is, but for what could open code or a tag in it.
  private mutating func writeWord() {
    let last = result.last
    let isScheme =
      !(last?.isASCII == true && last?.isLetter == true)
      && ["https://", "http://", "ftp://"].contains(where: hasPrefix)
    let isHost = last.map { !$0.isLetter && !$0.isNumber } ?? true && hasPrefix("www.")
    guard isScheme || isHost else { return copy(1) }
    isInAddress = true
    let address = source[next...].prefix { LinkTarget.isAddress($0) && $0 != "@" && $0 != "&" }
    copy(address.count)
    if character(0) == "@", address.last?.isLetter == true || address.last == "/" { copy(1) }
  }
}
