extension Entry {
  /// The first line of the text, without the marks of a Markdown heading, list or quote.
  package var headline: String { Self.headline(of: text) }

  /// Text after the headline; the whole text where it begins with code, a table, a list or a quote.
  package var details: String {
    if Self.beginsWithBlock(text) { return text.trimmedLines }
    let text = text.trimmed
    guard let end = text.endOfLine else { return "" }
    return String(text[end...]).trimmedLines
  }

  /// The text with its first paragraph in one line: people wrap lines where their editor does.
  package var unwrapped: Entry {
    guard text.hasLineEnd, !text.hasFirstLineAlone else { return self }
    let lines = text.trimmedLines.lines
    guard lines.count > 1, !Self.beginsWithBlock(text) else { return self }
    let opening = Self.openingLines(of: lines)
    var rest = lines.dropFirst(opening.count)
    if let line = rest.first, Self.isUnderline(line) { rest = rest.dropFirst() }
    var entry = self
    let first = opening.map(\.trimmed).joined(separator: " ")
    entry.text = ([first] + rest).joined(separator: "\n")
    return entry
  }

  /// Whether the text begins with something that is no paragraph and no heading, so that the headline
  /// is a part of it and not words before it.
  package var beginsWithBlock: Bool { Self.beginsWithBlock(text) }

  /// The lines of a heading or of the paragraph with which a text begins.
  static func openingLines(of lines: [String]) -> [String] {
    guard let first = lines.first, !isHeading(first) else { return Array(lines.prefix(1)) }
    return [first] + lines.dropFirst().prefix { !$0.trimmed.isEmpty && !beginsAnew($0) }
  }

  package static func headline(of text: String) -> String {
    let text = text.trimmed
    if let letter = text.utf8.first, letter.isLetter {
      return text[..<(text.endOfLine ?? text.endIndex)].trimmed
    }
    let lines = text.lines
    let first = lines.first ?? ""
    if beginsWithCode(text) {
      guard !first.hasPrefix("|") else { return cells(of: first) }
      let words = lines.lazy.map { line in line.filter { !"`~".contains($0) }.trimmed }
      return words.dropFirst().first { !$0.isEmpty } ?? "Code"
    }
    guard !isHeading(first) else { return first.drop { $0 == "#" }.trimmed }
    return lines.lazy.filter { !isRule($0) }.map(withoutMarks).first { !$0.isEmpty } ?? first
  }
}

extension Entry {
  static func beginsWithBlock(_ text: String) -> Bool {
    if let first = text.utf8.first, first.isLetter, !text.has(UInt8(ascii: "|")) {
      return false
    }
    let lines = text.trimmedLines.lines
    guard let first = lines.first else { return false }
    return first.hasPrefix("    ") || first.hasPrefix("\t") || beginsWithCode(text) || isRule(first)
      || withoutMarks(first.trimmed) != first.trimmed || isNumbered(first.trimmed) != nil
      || (first.contains("|") && lines.dropFirst().first.map(isTableRule) ?? false)
  }

  private static func beginsWithCode(_ text: String) -> Bool {
    let first = text.trimmed
    return ["```", "~~~", "|"].contains { first.hasPrefix($0) }
  }

  /// The words of a row of a table, apart as they are there.
  private static func cells(of row: String) -> String {
    let cells = row.split(separator: "|").map(\.trimmed).filter { !$0.isEmpty }
    return cells.isEmpty ? "Code" : cells.joined(separator: " | ")
  }

  private static func isHeading(_ line: String) -> Bool {
    let words = line.trimmed
    let marks = words.prefix { $0 == "#" }.count
    return (1...6).contains(marks) && words.dropFirst(marks).first == " "
  }

  /// Whether a line is not the continuation of a paragraph: a list, a quote, code, a heading.
  private static func beginsAnew(_ line: String) -> Bool {
    if let first = line.utf8.first, first.isLetter { return false }
    let words = line.trimmed
    return line.hasPrefix("    ") || line.hasPrefix("\t") || isUnderline(line)
      || ["- ", "* ", "+ ", ">", "#", "```", "~~~", "|", "<", "---", "==="]
        .contains { words.hasPrefix($0) }
      || isNumbered(words) == "1"
  }

  /// Whether a line makes a heading of the paragraph before it.
  private static func isUnderline(_ line: String) -> Bool {
    let signs = Set(line.trimmed)
    return signs == ["="] || signs == ["-"]
  }

  /// Whether a line is drawn across the page.
  private static func isRule(_ line: String) -> Bool {
    let signs = line.filter { !$0.isWhitespace }
    return signs.count >= 3 && ["-", "*", "_"].contains { sign in signs.allSatisfy { $0 == sign } }
  }

  private static func isTableRule(_ line: String) -> Bool {
    line.contains("|") && line.contains("-") && line.allSatisfy { "|-: ".contains($0) }
  }

  /// The number with which a line begins an item of a list.
  private static func isNumbered(_ line: String) -> Substring? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let isItem =
      (1...9).contains(digits.count)
      && [". ", ") "].contains { line.dropFirst(digits.count).hasPrefix($0) }
    return isItem ? digits : nil
  }

  /// Nobody means more of them, and a line can be nothing else.
  private static let mostMarks = 8

  /// A line without the marks of lists and quotes at its start, and without the box of a task.
  private static func withoutMarks(_ line: String) -> String {
    var words = line.trimmed
    for _ in 0..<mostMarks {
      let mark = [">", "- ", "* ", "+ "].first { words.hasPrefix($0) }
      guard let mark else { break }
      words = words.dropFirst(mark.count).trimmed
      let hasBox = mark != ">" && ["[ ] ", "[x] ", "[X] "].contains { words.hasPrefix($0) }
      if hasBox { words = words.dropFirst(4).trimmed }
    }
    return words
  }
}

extension String {
  /// Where the first line ends; nil if there is no other.
  fileprivate var endOfLine: Index? {
    var copy = self
    let places = copy.withUTF8 { bytes in (bytes.place(of: 0x0A), bytes.place(of: 0x0D)) }
    guard let end = [places.0, places.1].compactMap(\.self).min() else { return nil }
    return utf8.index(startIndex, offsetBy: end)
  }

  /// Whether an empty line stands below words in one line, as most people write: told by bytes.
  fileprivate var hasFirstLineAlone: Bool {
    guard let letter = utf8.first, letter.isLetter, !has(UInt8(ascii: "|")), !has(0x0D),
      let end = endOfLine
    else { return false }
    let isTrimmed = [utf8[..<end].last, utf8.last].allSatisfy { (0x21..<0x7F).contains($0 ?? 0) }
    return isTrimmed && utf8[utf8.index(after: end)...].first == 0x0A
  }
}
