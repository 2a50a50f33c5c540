/// Arrangement of the rows of a list on a terminal: in columns, or, where these do not fit or leave their last
/// cell less than half of the width, with that cell below them. No line is wider than the terminal.
package struct RowLayout {
  private let width: Int
  private let widths: [Int]
  private let form: Form

  /// Whether all cells stand in columns.
  package var isInColumns: Bool { form == .columns }

  private enum Form {
    case columns
    /// The last cell stands below the columns of the others.
    case below
    /// So does it, and the others follow each other, for they do not fit as columns either.
    case running
  }

  private static let indent = 4

  /// Spaces between columns.
  package static let gap = 2

  /// Takes how wide the columns would be if there was room.
  package init(_ natural: [Int], within width: Int) {
    self.width = max(1, width)
    let whole = ColumnWidths.fitted(natural, within: width, gap: Self.gap)
    let others = ColumnWidths.fitted(natural.dropLast(), within: width, gap: Self.gap)
    let hasRoom = (whole.last ?? 0) >= min(natural.last ?? 0, width / 2)
    if hasRoom, ColumnWidths.columns(of: whole, gap: Self.gap) <= width {
      (form, widths) = (.columns, whole)
    } else if ColumnWidths.columns(of: others, gap: Self.gap) <= width {
      (form, widths) = (.below, others)
    } else {
      (form, widths) = (.running, others)
    }
  }

  /// The lines of one row.
  package func lines(_ cells: [[Span]]) -> [Line] {
    guard form != .columns else { return ColumnWidths.lines(cells, widths: widths, gap: Self.gap) }
    let last = cells.count > widths.count ? cells[widths.count] : []
    let above =
      form == .below
      ? ColumnWidths.lines(cells, widths: widths, gap: Self.gap)
      : Paragraph(Self.running(cells.prefix(widths.count))).lines(within: width)
    return above + below(last)
  }

  private func below(_ cell: [Span]) -> [Line] {
    guard cell.contains(where: { !$0.text.isEmpty }) else { return [] }
    let indent = min(Self.indent, width / 2)
    return Paragraph(cell).lines(within: width - indent).map { text in
      var line = Line()
      line.append(text, at: indent)
      return line
    }
  }

  private static func running(_ cells: some Sequence<[Span]>) -> [Span] {
    let shown = cells.filter { cell in cell.contains { !$0.text.isEmpty } }
    return Array(shown.joined(separator: [Span(String(repeating: " ", count: gap))]))
  }
}
