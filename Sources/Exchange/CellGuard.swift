/// The apostrophe before a cell that a spreadsheet would compute.
///
/// `=1+1`, `-20% memory` and `@ian helped` are formulas there, and a formula can send what the
/// table has to anybody. With the sign before it a cell is words; our own import takes it away, in
/// tables that have our columns alone, so that a table that we wrote comes back as it was.
enum CellGuard {
  /// A cell with the sign, where it needs one.
  static func guarded(_ cell: String) -> String { isFormula(cell) ? "'\(cell)" : cell }

  /// A cell that we wrote, as it was.
  static func unguarded(_ cell: String) -> String {
    cell.utf8.first == sign && isFormula(cell.dropFirst()) ? String(cell.dropFirst()) : cell
  }

  /// Behind any number of signs, for what has one already gets another.
  private static func isFormula(_ cell: some StringProtocol) -> Bool {
    guard let first = cell.utf8.first(where: { $0 != sign }) else { return false }
    return "=+-@\t\r\n".utf8.contains(first)
  }

  private static let sign = UInt8(ascii: "'")
}

extension CSVRows.Row {
  /// The cells of a table that we wrote, as they were.
  var withoutGuards: CSVRows.Row { .init(line: line, cells: cells.map(CellGuard.unguarded)) }
}
