internal import JournalModel

/// The marks at both ends of a person's own words, and those of a quotation within them.
struct QuotationMarks: Equatable {
  let opening, closing: Character

  private init(_ opening: Character, _ closing: Character) {
    (self.opening, self.closing) = (opening, closing)
  }

  /// Those of a phrase such as `„{text}“`; nil for any that are not a sign each.
  init?(of phrase: String) {
    let signs = phrase.replacing("{text}", with: "").filter { !$0.isWhitespace }
    guard signs.count == 2, let first = signs.first, let last = signs.last else { return nil }
    self.init(first, last)
  }

  /// Pairs that people type, whatever language they write.
  private static let typed = [
    QuotationMarks("\"", "\""), .init("„", "“"), .init("„", "”"), .init("“", "”"),
    .init("«", "»"), .init("»", "«"),
  ]

  /// Marks of a quotation within one; nil where it is not known how they look.
  private var inner: QuotationMarks? {
    switch (opening, closing) {
    case ("\"", "\""): .init("'", "'")
    case ("“", "”"): .init("‘", "’")
    case ("„", "“"): .init("‚", "‘")
    case ("„", "”"): .init("‚", "’")
    case ("«", "»"): .init("“", "”")
    case ("»", "«"): .init("›", "‹")
    case ("「", "」"): .init("『", "』")
    default: nil
    }
  }

  /// A text without marks that somebody typed around the whole of it, and with other marks around what it
  /// quotes itself; nil where these marks would stand in it all the same.
  func nested(in text: String) -> String? {
    let words = Self.unwrapped(text)
    guard let inner, !words.contains(where: { "`<".contains($0) }), !words.contains("](") else {
      return words.contains { $0 == opening || $0 == closing } ? nil : words
    }
    return Self.typed.filter(isLike).reduce(words) { $1.replaced(by: inner, in: $0) }
  }

  /// Whether a reader could take a sign of these for one of the others.
  private func isLike(_ other: QuotationMarks) -> Bool {
    [opening, closing].contains { $0 == other.opening || $0 == other.closing }
      || other.opening == "\""
  }

  private static func unwrapped(_ text: String) -> String {
    for marks in typed where marks.pair(in: text[...])?.inside.endIndex == text.indices.last {
      guard text.first == marks.opening else { continue }
      return String(text.dropFirst().dropLast()).trimmed
    }
    return text
  }

  /// The first words between these marks, with what stands before and behind them.
  private func pair(in text: Substring) -> (before: Substring, inside: Substring, after: Substring)?
  {
    guard let start = text.indices.first(where: { isOpening(at: $0, in: text) }) else { return nil }
    let rest = text[text.index(after: start)...]
    guard let end = end(of: rest) else { return nil }
    return (text[..<start], rest[..<end], rest[rest.index(after: end)...])
  }

  /// Place of the sign that closes what was opened before these words, be others of its kind within.
  private func end(of words: Substring) -> String.Index? {
    var depth = 1
    return words.indices.first { place in
      if words[place] == closing {
        depth -= 1
      } else if words[place] == opening {
        depth += 1
      }
      return depth == 0
    }
  }

  /// Behind a letter or a number the same sign closes, or says inches.
  private func isOpening(at place: String.Index, in text: Substring) -> Bool {
    guard text[place] == opening else { return false }
    guard opening == closing, place > text.startIndex else { return true }
    let last = text[text.index(before: place)]
    return !last.isLetter && !last.isNumber
  }

  private func replaced(by inner: QuotationMarks, in text: String) -> String {
    var (done, rest) = ("", text[...])
    while let (before, inside, after) = pair(in: rest) {
      done += "\(before)\(inner.opening)\(String(inside).trimmed)\(inner.closing)"
      rest = after
    }
    return done + rest
  }
}

extension Language {
  /// A text that begins and ends with a paragraph between the marks of a quotation.
  func quoted(_ text: String) -> String {
    let words = text.trimmedLines
    let beginning = words.lines.prefix { !$0.trimmed.isEmpty }
    guard beginning.allSatisfy(\.isProse), words.endsWithParagraph,
      let marks = QuotationMarks(of: quotation), let nested = marks.nested(in: words)
    else { return text }
    return quotation.filled(["text": nested])
  }
}
