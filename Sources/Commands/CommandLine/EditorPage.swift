import JournalModel

/// A page for the editor: a text, the mark below it, and lines of ours below that.
///
/// Nothing that stands in the text steers how the page is read again: no line of it is the mark.
struct EditorPage {
  /// What the editor begins with.
  let content: String
  /// The line between the text and what is ours; nil if all is the text.
  let mark: String?
  private let text: String
  private let lines: [String]

  init(_ text: String, above lines: String) {
    let mark = Self.mark(notIn: text.lines)
    content = "\(text)\n\n\(mark)\n\(lines)"
    (self.mark, self.text, self.lines) = (mark, text, lines.lines)
  }

  init(whole text: String) {
    (content, mark, self.text, lines) = (text, nil, text, [])
  }

  private static func mark(notIn lines: [String]) -> String {
    let own = Set(lines.map(\.trimmed))
    let marks = (1...).lazy.map { number in
      "<!-- Text above this line counts; an empty one aborts.\(number == 1 ? "" : " (\(number))") -->"
    }
    return marks.first { !own.contains($0) } ?? ""
  }

  /// What came back: the words above the mark, and the lines below it.
  struct Written {
    let text: String
    let below: String
    /// The text, and words that somebody wrote on below the mark.
    let words: String
  }

  /// A page that came back as it was has the text to the byte.
  func written(_ file: String) -> Written {
    let rows = file.lines
    guard file.trimmedLines != content.trimmedLines else {
      return Written(text: text, below: lines.joined(separator: "\n"), words: text)
    }
    let end = rows.lastIndex { $0.trimmed == mark } ?? rows.endIndex
    let text = Self.text(rows[..<end])
    let below = rows[end...].dropFirst()
    // A replacement of words may have met our comments, too.
    let added = Self.text(below.filter { !lines.contains($0) && !$0.hasPrefix("<!-- ") })
    return Written(
      text: text, below: below.joined(separator: "\n"),
      words: [text, added].filter { !$0.isEmpty }.joined(separator: "\n\n"))
  }

  private static func text(_ rows: some Sequence<String>) -> String {
    rows.joined(separator: "\n").trimmedLines
  }
}
