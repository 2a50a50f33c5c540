/// Widths of a table's columns, in columns of the terminal.
package enum ColumnWidths {
  /// Columns narrower than this are never made narrower still.
  private static let narrow = 12

  /// The widest columns made narrower until all fit into a width with gaps between them, or until
  /// none can give more. A column of nothing takes no gap.
  package static func fitted(_ natural: [Int], within width: Int, gap: Int) -> [Int] {
    var widths = natural
    while true {
      let shown = widths.filter { $0 > 0 }
      let excess = columns(of: widths, gap: gap) - width
      guard excess > 0, let widest = shown.max(), widest > narrow,
        let column = widths.lastIndex(of: widest)
      else { return widths }
      let next = shown.filter { $0 < widest }.max() ?? 0
      widths[column] -= max(1, min(excess, widest - max(next, narrow)))
    }
  }

  /// Number of columns of the terminal that a row takes.
  package static func columns(of widths: [Int], gap: Int) -> Int {
    max(0, widths.filter { $0 > 0 }.reduce(-gap) { $0 + $1 + gap })
  }

  /// One row, its long cells broken below themselves; those of some columns end where these end.
  package static func lines(
    _ cells: [[Span]], widths: [Int], gap: Int, alignedRight: Set<Int> = []
  ) -> [Line] {
    let shown = widths.indices.filter { widths[$0] > 0 }
    let broken = shown.map { column in
      Paragraph(column < cells.count ? cells[column] : []).lines(within: widths[column])
    }
    let starts = shown.dropLast().reduce(into: [0]) { $0.append(($0.last ?? 0) + widths[$1] + gap) }
    return (0..<(broken.map(\.count).max() ?? 0)).map { index in
      var line = Line()
      for (place, column) in shown.enumerated() where index < broken[place].count {
        let text = broken[place][index]
        let isRight = alignedRight.contains(column)
        line.append(text, at: starts[place] + (isRight ? widths[column] - text.columns : 0))
      }
      return line
    }
  }
}
