internal import JournalModel

extension String {
  /// Whether words behind it would be no part of a list, a table, code or the like.
  package var endsWithParagraph: Bool {
    trimmedLines.lines.split { $0.trimmed.isEmpty }.last?.allSatisfy(\.isProse) ?? false
  }

  /// Whether it is a line of a paragraph.
  var isProse: Bool {
    guard let first, !first.isWhitespace, !"-+*_>#|`~<=[".contains(first) else { return false }
    let isNumbered = first.isNumber && drop { $0.isNumber }.first.map { ".)".contains($0) } ?? false
    return !isNumbered
  }
}
