/// A text in Markdown, taken apart into prose, mentions, tags, and what must stay as it is: code,
/// URLs and e-mail addresses.
package struct MarkedText: Sendable {
  /// A stretch of the text, by what may be done with it.
  package enum Piece: Equatable, Sendable {
    /// Words, with Markdown's own signs between them.
    case prose(String)
    /// Code, a link's target or an address: copied, never interpreted.
    case verbatim(String)
    /// `@name`, without the sign.
    case mention(String)
    /// `#tag`, without the sign.
    case tag(String)
  }

  /// In order; put together again, with their signs, they are the text.
  package private(set) var pieces: [Piece] = []

  /// Takes any text; there is none that it refuses.
  package init(_ text: String) {
    var scanner = MarkdownScanner(text)
    while let (stretch, isVerbatim) = scanner.next() {
      if isVerbatim {
        pieces.append(.verbatim(String(stretch)))
      } else {
        appendProse(stretch, after: scanner.character(before: stretch))
      }
    }
  }

  /// The names of all mentions, as written.
  package var mentions: [String] {
    pieces.compactMap { if case .mention(let name) = $0 { name } else { nil } }
  }

  /// All tags, as written.
  package var tags: [String] {
    pieces.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
  }

  /// The text with other words in the place of each mention.
  package func text(mention: (String) -> String) -> String { pieces.text(mention: mention) }

  /// The number of the first line in which a name stands behind an `@`, be it in code.
  package static func linesOfNames(in lines: [String]) -> [String: Int] {
    lines.enumerated().reduce(into: [:]) { known, line in
      for rest in line.element.split(separator: "@", omittingEmptySubsequences: false).dropFirst() {
        let name = String(name(in: rest, after: "@"))
        if known[name] == nil { known[name] = line.offset + 1 }
      }
    }
  }

  private mutating func appendProse(_ text: Substring, after previous: Character?) {
    var (rest, start) = (text, text.startIndex)
    // To find the signs in bytes costs a tenth.
    while let sign = rest.utf8.firstIndex(where: Self.isSign) {
      let before = sign > text.startIndex ? text[text.index(before: sign)] : previous
      rest = text[sign...]
      let character = rest.removeFirst()
      let opens = before.map { $0.isWhitespace || $0 == "(" } ?? true
      let name = opens ? Self.name(in: rest, after: character) : ""
      guard !name.isEmpty else { continue }
      appendProse(text[start..<sign])
      pieces.append(character == "@" ? .mention(String(name)) : .tag(String(name)))
      rest = text[name.endIndex...]
      start = rest.startIndex
    }
    appendProse(text[start...])
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#")
  }

  private mutating func appendProse(_ text: Substring) {
    if !text.isEmpty { pieces.append(.prose(String(text))) }
  }

  /// The name that follows a sign: letters, digits, dashes, dots and underscores, ending in one of
  /// the former. A tag begins with a letter.
  private static func name(in text: Substring, after sign: Character) -> Substring {
    guard sign == "@" || (sign == "#" && text.first?.isLetter == true) else { return "" }
    if let name = plainName(in: text) { return name }
    var name = text.prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
    while let last = name.last, !last.isLetter, !last.isNumber { name.removeLast() }
    return name.first.map { $0.isLetter || $0.isNumber } == true ? name : ""
  }

  /// The same where only ASCII stands, by bytes; nil if there may be another letter.
  private static func plainName(in text: Substring) -> Substring? {
    let name = text.utf8.prefix { $0.isLetter || $0.isDigit || "-_.".utf8.contains($0) }
    guard text.utf8[name.endIndex...].first.map({ $0 < 0x80 }) ?? true else { return nil }
    guard let last = name.lastIndex(where: { $0.isLetter || $0.isDigit }),
      name.first.map({ $0.isLetter || $0.isDigit }) == true
    else { return "" }
    return text[..<text.utf8.index(after: last)]
  }
}

extension [MarkedText.Piece] {
  func text(mention: (String) -> String = { "@\($0)" }) -> String {
    map { piece in
      switch piece {
      case .prose(let text), .verbatim(let text): text
      case .mention(let name): mention(name)
      case .tag(let tag): "#\(tag)"
      }
    }.joined()
  }
}
