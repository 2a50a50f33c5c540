internal import JournalModel

/// Conditions of `--where` for a table's rows: all must be so.
struct SheetConditions {
  private let conditions: [(text: String, column: Int, pattern: ValuePattern)]

  init(_ texts: [String], columns: SheetColumns) throws(TableProblem) {
    var conditions: [(text: String, column: Int, pattern: ValuePattern)] = []
    for text in texts {
      guard let sign = text.firstIndex(of: "=") else { throw .noCondition(text) }
      let column = try columns.column(String(text[..<sign]))
      conditions.append((text, column, ValuePattern(String(text[sign...].dropFirst()))))
    }
    self.conditions = conditions
  }

  func failed(by row: CSVRows.Row) -> String? {
    conditions.first { condition in
      let cells = row.cells
      let cell = cells.indices.contains(condition.column) ? cells[condition.column] : ""
      return !condition.pattern.matches(cell)
    }?.text
  }
}
