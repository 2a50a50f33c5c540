internal import JournalModel

/// Rows of text in columns of equal width, two spaces apart; empty columns are left out.
package struct Table {
  private let rows: [[String]]
  private let roles: [Style.Role]

  private static let gap = String(repeating: " ", count: RowLayout.gap)
  private static let rowsOfPart = 500

  /// Columns without a role are plain.
  package init(_ rows: [[String]], as roles: [Style.Role] = []) {
    self.rows = rows.map { $0.map(VisibleText.line) }
    self.roles = roles
  }

  /// The rows for a file or pipe, one line each.
  package var text: String {
    let widths = natural
    return rows.map { Self.line($0, widths: widths) }.joined(separator: "\n")
  }

  /// The rows for where results go: on a terminal coloured, and in lines that fit.
  package func text(on output: Output) -> String {
    texts(on: output).joined(separator: "\n")
  }

  /// Whether every cell has room beside the others.
  package func fits(on output: Output) -> Bool { layout(on: output).rows.isInColumns }

  /// The same, each row by itself: on a terminal it can be of several lines.
  package func texts(on output: Output) -> [String] {
    let layout = layout(on: output)
    return rows.map { shown($0, layout: layout, on: output) }
  }

  /// The same, some hundreds of rows at a time and each with its line break: the whole text of a
  /// long table is never there at once.
  func parts(on output: Output) -> some Sequence<String> {
    let layout = layout(on: output)
    return stride(from: 0, to: rows.count, by: Self.rowsOfPart).lazy.map { start in
      rows[start..<min(start + Self.rowsOfPart, rows.count)]
        .map { shown($0, layout: layout, on: output) + "\n" }.joined()
    }
  }

  private func layout(on output: Output) -> (rows: RowLayout, widths: [Int]) {
    let natural = natural
    return (RowLayout(natural, within: output.width ?? .max), natural)
  }

  private func shown(
    _ row: [String], layout: (rows: RowLayout, widths: [Int]), on output: Output
  ) -> String {
    guard output.width != nil || output.style.colour else {
      return Self.line(row, widths: layout.widths)
    }
    return layout.rows.lines(spans(of: row)).map { $0.shown(in: output.style) }
      .joined(separator: "\n")
  }

  private static func line(_ row: [String], widths: [Int]) -> String {
    let cells = zip(row, widths).filter { $0.1 > 0 }.map { $0.padding(to: $1) }
    return trimmed(cells.joined(separator: gap))
  }

  private func spans(of row: [String]) -> [[Span]] {
    row.enumerated().map { [Span($1, as: $0 < roles.count ? roles[$0] : .plain)] }
  }

  private var natural: [Int] {
    (0..<(rows.map(\.count).max() ?? 0)).map { column in
      rows.map { column < $0.count ? $0[column].columns : 0 }.max() ?? 0
    }
  }

  private static func trimmed(_ line: String) -> String {
    let end = line.utf8.lastIndex { $0 != UInt8(ascii: " ") }.map(line.utf8.index(after:))
    return String(line[..<(end ?? line.startIndex)])
  }
}
