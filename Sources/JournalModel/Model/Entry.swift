/// One thing worth telling: a kind and a text, whose first line is the headline.
package struct Entry: Sendable, Equatable, Identifiable {
  /// Never changes; adding an entry whose identifier is there already adds nothing.
  package var id: Identifier
  /// Time at which it happened: orders inside the day, at whose beginning nil stands.
  package var at: EntryTime?
  /// Time at which it was written.
  package var recorded: Timestamp?
  /// Person who says it: a name, or the file name of somebody unnamed; nil if the file does not
  /// say.
  package var by: String?
  /// Highlight where nobody says another; need not be one that the event knows.
  package var kind: Kind
  /// In the words that people gave, not checked against anything.
  package var projects: [String]
  /// Those given beside the text, without `#`; the text can have more.
  package var tags: [String]
  /// For captured entries: the team repository and the commit.
  package var repository: String?
  /// The commit's full id; nil for an entry that a person typed.
  package var commit: String?
  /// The follow-ups that it closes.
  package var closes: [Identifier]
  /// Co-authors.
  package var credits: [String]
  /// Headline and all that follows, any Markdown, at most 64 KiB.
  package var text: String

  /// Takes what every entry has; times and author are set afterwards.
  package init(id: Identifier, kind: Kind = .highlight, text: String) {
    self.id = id
    self.kind = kind
    self.text = text
    (projects, tags, closes, credits) = ([], [], [], [])
  }

  /// The first line of the text, without the marks of a Markdown heading.
  package var headline: String { Self.headline(of: text) }

  /// Text after the headline; the whole text where it begins with code or a table.
  package var details: String {
    if Self.beginsWithBlock(text) { return text.trimmedLines }
    let lines = text.trimmed.lines
    guard lines.count > 1 else { return "" }
    return lines.dropFirst().joined(separator: "\n").trimmedLines
  }

  /// The text with its first paragraph in one line: people wrap lines where their editor does.
  package var unwrapped: Entry {
    let lines = text.trimmedLines.lines
    guard lines.count > 1, !Self.beginsWithBlock(text) else { return self }
    let paragraph = lines.prefix { line in
      let words = line.trimmed
      return !words.isEmpty && (line == lines[0] || !Self.beginsAnew(line))
    }
    var entry = self
    let first = paragraph.map(\.trimmed).joined(separator: " ")
    entry.text = ([first] + lines.dropFirst(paragraph.count)).joined(separator: "\n")
    return entry
  }

  /// Whether a line is not the continuation of a paragraph: a list, a quote, code, a heading.
  private static func beginsAnew(_ line: String) -> Bool {
    if let first = line.utf8.first, first.isLetter { return false }
    let words = line.trimmed
    let digits = words.prefix { $0.isNumber }
    return line.hasPrefix("    ") || line.hasPrefix("\t")
      || ["- ", "* ", "+ ", ">", "#", "```", "~~~", "|", "<", "---", "==="]
        .contains { words.hasPrefix($0) }
      || (!digits.isEmpty && [". ", ") "].contains { words.dropFirst(digits.count).hasPrefix($0) })
  }

  private static func beginsWithBlock(_ text: String) -> Bool {
    let first = text.trimmed
    return ["```", "~~~", "|"].contains { first.hasPrefix($0) }
  }

  static func headline(of text: String) -> String {
    let lines = text.trimmed.lines
    guard !beginsWithBlock(text) else {
      let words = lines.lazy.map { line in line.filter { !"`~|".contains($0) }.trimmed }
      return words.dropFirst(lines[0].hasPrefix("|") ? 0 : 1).first { !$0.isEmpty } ?? "Code"
    }
    let first = lines.first ?? ""
    let marks = first.prefix { $0 == "#" }.count
    let isHeading = (1...6).contains(marks) && first.dropFirst(marks).first == " "
    return (isHeading ? String(first.dropFirst(marks)) : first).trimmed
  }
}

extension Entry {
  /// Those beside the text and those in it, as they are written.
  package var allTags: [String] {
    text.utf8.contains(UInt8(ascii: "#")) ? tags + MarkedText(text).tags : tags
  }
}
