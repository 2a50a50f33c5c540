internal import JournalModel

/// A table with a header row, and what people wish of it: what all sorts of tables have in common.
package struct SheetTable {
  package let kind: SheetKind
  package let columns: SheetColumns
  /// Rows that are not wrong for every sort of table, and those that are.
  private var rows: [CSVRows.Row] = []
  private var leftOut: [LeftOutRow] = []

  /// Whether it is one that we wrote, whose cells have a sign before what a spreadsheet would
  /// compute.
  private let isOurs: Bool

  /// Tells from the header row what the table has, where nobody says it.
  package init(_ text: String, name: String, wishes: SheetWishes) throws {
    let table = try CSVRows(text)
    let header = table.rows.first?.cells ?? []
    isOurs = SheetColumns.areOurs(header)
    let maps = wishes.maps
    kind = try wishes.kind ?? Self.kind(SheetColumns(header, of: nil, maps: maps), file: name)
    columns = try SheetColumns(header, of: kind, maps: maps)
    try refuseMissingColumns(file: name)
    let conditions = try SheetConditions(wishes.conditions, columns: columns)
    for row in table.rows.dropFirst() where row.cells.contains(where: { !$0.trimmed.isEmpty }) {
      do throws(LeftOutRow) {
        let row = isOurs ? row.withoutGuards : row
        try check(row, header: header, conditions: conditions)
        rows.append(row)
      } catch {
        leftOut.append(error)
      }
    }
    leftOut += table.unclosed.map { LeftOutRow($0, "a quotation mark is never closed") }
  }

  /// Takes a table for what only one sort has columns of; names alone are of attendees, but beside
  /// the time of a form they can be of an answer.
  static func kind(_ columns: SheetColumns, file: String) throws(TableProblem) -> SheetKind {
    if columns.tellEntries { return .entries }
    let told = Set(columns.read.compactMap(\.field.tells))
    if told.count == 1, let kind = told.first { return kind }
    guard told.isEmpty else { throw .severalKinds(file: file) }
    guard columns.hasNames else { throw .noKind(file: file, labels: columns.labels) }
    guard !columns.has(.time) else { throw .severalKinds(file: file) }
    return .attendees
  }

  private func refuseMissingColumns(file: String) throws(TableProblem) {
    guard kind != .entries else {
      guard !columns.has(.text), !columns.has(.headline) else { return }
      throw .missingField("text", file: file, labels: columns.labels)
    }
    let hasPeople = columns.hasNames || kind == .notes && columns.has(.email)
    let missing = hasPeople ? kind == .notes && !columns.has(.text) ? "text" : nil : "name"
    if let missing { throw .missingField(missing, file: file, labels: columns.labels) }
  }

  private func check(
    _ row: CSVRows.Row, header: [String], conditions: SheetConditions
  ) throws(LeftOutRow) {
    if row.cells == header { throw LeftOutRow(row.line, "the headings again", cause: .intended) }
    let excess = row.cells.dropFirst(header.count)
    if excess.contains(where: { !$0.trimmed.isEmpty }) {
      throw LeftOutRow(row.line, "more cells than the header")
    }
    if let failed = conditions.failed(by: row) {
      throw LeftOutRow(row.line, "not \(failed)", cause: .intended)
    }
  }

  func values(_ field: SheetField) -> [String] { rows.flatMap { columns.values(field, of: $0) } }

  /// What `read` makes of the rows, and those that are left out, in the order of their lines.
  func read<Value>(
    _ read: (CSVRows.Row) throws(LeftOutRow) -> Value
  ) -> (values: [Value], leftOut: [LeftOutRow]) {
    var values: [Value] = []
    var leftOut = leftOut
    for row in rows {
      do throws(LeftOutRow) {
        values.append(try read(row))
      } catch {
        leftOut.append(error)
      }
    }
    return (values, leftOut.sorted { $0.line < $1.line })
  }
}
