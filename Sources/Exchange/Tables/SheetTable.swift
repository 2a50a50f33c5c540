internal import JournalModel

/// A table with a header row, and what people wish of it: what all kinds of tables have in common.
struct SheetTable<Field: SheetField> {
  let columns: SheetColumns<Field>
  private let table: CSVRows
  private let conditions: SheetConditions

  init(_ text: String, wishes: SheetWishes) throws {
    table = try CSVRows(text)
    columns = try SheetColumns(
      table.rows.first?.cells ?? [], maps: wishes.maps.map { try ColumnMap($0) })
    conditions = try SheetConditions(wishes.conditions, columns: columns)
  }

  /// Hands each row to `take`, which may say why it does not take it, and answers the rows that were
  /// left out, in the order of their lines.
  func leftOut(_ take: (CSVRows.Row) -> LeftOutRow?) -> [LeftOutRow] {
    let rows = table.rows.dropFirst().filter { $0.cells.contains { !$0.trimmed.isEmpty } }
    let unclosed = table.unclosed.map {
      LeftOutRow(line: $0, reason: "a quotation mark is never closed", cause: .mistake)
    }
    return (rows.compactMap { reason(against: $0) ?? take($0) } + unclosed)
      .sorted { $0.line < $1.line }
  }

  private func reason(against row: CSVRows.Row) -> LeftOutRow? {
    if row.cells == table.rows.first?.cells {
      return LeftOutRow(line: row.line, reason: "the headings again", cause: .intended)
    }
    let excess = row.cells.dropFirst(columns.labels.count)
    if excess.contains(where: { !$0.trimmed.isEmpty }) {
      return LeftOutRow(line: row.line, reason: "more cells than the header", cause: .mistake)
    }
    return conditions.failed(by: row).map {
      LeftOutRow(line: row.line, reason: "not \($0)", cause: .intended)
    }
  }
}
