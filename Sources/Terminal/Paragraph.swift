/// Words that are broken into lines where a terminal ends.
package struct Paragraph {
  private let spans: [Span]
  private let cells: [Cell]

  /// One character, and the stretch that it belongs to.
  private struct Cell {
    let character: Character
    let columns: Int
    let span: Int
  }

  /// Takes texts that were made visible before; a line break in them is kept.
  package init(_ spans: [Span]) {
    self.spans = spans
    cells = spans.enumerated().flatMap { index, span in
      span.text.map { Cell(character: $0, columns: $0.columns, span: index) }
    }
  }

  /// The lines, none wider than so many columns unless one character is; as they are without a
  /// width.
  package func lines(within width: Int?) -> [Line] {
    var lines: [Line] = []
    var start = 0
    repeat {
      let (end, next) = lineEnd(from: start, within: max(1, width ?? .max))
      lines.append(line(start..<end))
      start = next
    } while start < cells.count
    return lines
  }

  /// Index at which a line ends, and the one at which the next line begins.
  private func lineEnd(from start: Int, within width: Int) -> (end: Int, next: Int) {
    var column = 0
    var last: (end: Int, next: Int)?
    for index in start..<cells.count {
      let cell = cells[index]
      if cell.character.isNewline { return (index, index + 1) }
      if cell.character == " " {
        last = (index, index + 1)
      } else if index > start, isBreakable(before: index) {
        last = (index, index)
      }
      column += cell.columns
      if column > width, cell.character != " " {
        return last ?? (max(index, start + 1), max(index, start + 1))
      }
    }
    return (cells.count, cells.count)
  }

  /// Whether a line may end here without a space: beside wide characters, as East Asian texts are
  /// set, but not before their full stops and closing brackets, nor behind opening ones.
  private func isBreakable(before index: Int) -> Bool {
    let (previous, next) = (cells[index - 1], cells[index])
    guard previous.columns > 1 || next.columns > 1 else { return false }
    let closing: [Unicode.GeneralCategory] = [
      .closePunctuation, .finalPunctuation, .otherPunctuation,
    ]
    let opening: [Unicode.GeneralCategory] = [.openPunctuation, .initialPunctuation]
    return !Self.is(next.character, one: closing) && !Self.is(previous.character, one: opening)
      && previous.character != " "
  }

  private static func `is`(
    _ character: Character, one categories: [Unicode.GeneralCategory]
  ) -> Bool {
    character.unicodeScalars.first.map { categories.contains($0.properties.generalCategory) }
      ?? false
  }

  /// A line without spaces at its end.
  private func line(_ range: Range<Int>) -> Line {
    let end = cells[range].lastIndex { $0.character != " " }.map { $0 + 1 } ?? range.lowerBound
    var spans: [Span] = []
    var last: Int?
    for cell in cells[range.lowerBound..<end] {
      if cell.span != last {
        let span = self.spans[cell.span]
        spans.append(Span("", as: span.role, to: span.address))
        last = cell.span
      }
      spans[spans.count - 1].text.append(cell.character)
    }
    return Line(spans)
  }
}

extension Output {
  /// Words in lines that end where the terminal does.
  package func broken(_ words: [Span]) -> String {
    Paragraph(words).lines(within: width).map { $0.shown(in: style) }.joined(separator: "\n")
  }
}
