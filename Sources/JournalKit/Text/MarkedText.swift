/// A text in Markdown, taken apart into prose, mentions, tags, and what must stay as it is: code,
/// URLs and e-mail addresses.
package struct MarkedText: Sendable {
  package enum Piece: Equatable, Sendable {
    case prose(String)
    /// Code, a link's target or an address: copied, never interpreted.
    case verbatim(String)
    /// `@name`, without the sign.
    case mention(String)
    /// `#tag`, without the sign.
    case tag(String)
  }

  package private(set) var pieces: [Piece] = []

  package init(_ text: String) {
    var scanner = MarkdownScanner(text)
    while let (stretch, isVerbatim) = scanner.next() {
      if isVerbatim {
        append(.verbatim(String(stretch)))
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

  private mutating func append(_ piece: Piece) {
    if case .prose(let addition) = piece, case .prose(let text)? = pieces.last {
      pieces[pieces.count - 1] = .prose(text + addition)
    } else {
      pieces.append(piece)
    }
  }

  private mutating func appendProse(_ text: Substring, after previous: Character?) {
    var previous = previous
    var rest = text
    while let character = rest.first {
      let opens = previous.map { $0.isWhitespace || $0 == "(" } ?? true
      let name = opens ? Self.name(in: rest.dropFirst(), after: character) : ""
      if name.isEmpty {
        append(.prose(String(character)))
        rest = rest.dropFirst()
      } else {
        append(character == "@" ? .mention(String(name)) : .tag(String(name)))
        rest = rest.dropFirst(1 + name.count)
      }
      previous = name.last ?? character
    }
  }

  /// The name that follows a sign: letters, digits, dashes, dots and underscores, ending in one of
  /// the former. A tag begins with a letter.
  private static func name(in text: Substring, after sign: Character) -> Substring {
    guard sign == "@" || (sign == "#" && text.first?.isLetter == true) else { return "" }
    var name = text.prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
    while let last = name.last, !last.isLetter, !last.isNumber { name.removeLast() }
    return name.first.map { $0.isLetter || $0.isNumber } == true ? name : ""
  }
}
