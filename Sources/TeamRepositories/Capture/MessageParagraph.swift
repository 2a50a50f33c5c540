internal import JournalModel

/// Lines of a message without an empty one between them.
struct MessageParagraph {
  var lines: [String]
  /// Whether any of it stands between marks of code.
  private(set) var isCode: Bool

  static func all(of text: String) -> [MessageParagraph] {
    var paragraphs: [MessageParagraph] = []
    var (isOpen, isInCode) = (false, false)
    for line in text.lines {
      let isMark = ["```", "~~~"].contains { line.trimmed.hasPrefix($0) }
      if line.trimmed.isEmpty {
        isOpen = false
      } else if isOpen {
        paragraphs[paragraphs.count - 1].lines.append(line)
      } else {
        paragraphs.append(MessageParagraph(lines: [line], isCode: false))
        isOpen = true
      }
      if isMark || isInCode, isOpen { paragraphs[paragraphs.count - 1].isCode = true }
      if isMark { isInCode.toggle() }
    }
    return paragraphs
  }

  /// Joins a word that stands alone with the paragraph that follows: some leave a line free there.
  static func withValues(
    _ paragraphs: some Sequence<MessageParagraph>, _ words: TrailerWords
  ) -> [MessageParagraph] {
    paragraphs.reduce(into: []) { joined, paragraph in
      if let last = joined.last, last.isHeading(words), !paragraph.isCode,
        ToldLine(ToldLine.point(paragraph.lines[0]) ?? paragraph.lines[0]) == nil
      {
        joined[joined.count - 1].lines += paragraph.lines
      } else {
        joined.append(paragraph)
      }
    }
  }

  private func isHeading(_ words: TrailerWords) -> Bool {
    guard lines.count == 1, !isCode, let told = ToldLine(lines[0]) else { return false }
    return told.value.isEmpty && words.kind(told.word) != nil
  }
}
