internal import JournalModel

extension SourceEntries {
  /// Rows of a table as entries; several columns of text are paragraphs.
  package init(_ table: SheetTable) {
    let columns = table.columns
    (entries, leftOut) = table.read { row throws(LeftOutRow) in
      try Self.entry(row, columns: columns)
    }
  }

  private static func entry(
    _ row: CSVRows.Row, columns: SheetColumns
  ) throws(LeftOutRow) -> SourceEntry {
    let value = { (field: SheetField) in columns.values(field, of: row).first }
    let list = { (field: SheetField) in CellList.items(of: columns.values(field, of: row)) }
    let text = SourceEntry.text(
      value(.headline), body: columns.texts(.text, of: row).joined(separator: "\n\n"))
    guard text.isVisible else { throw LeftOutRow(row.line, "no text", cause: .intended) }
    var entry = SourceEntry(at: SourcePlace(line: row.line), text: text)
    (entry.id, entry.day, entry.date) = (value(.id), value(.day), value(.date))
    (entry.time, entry.kind) = (value(.time), value(.kind))
    entry.by = columns.has(.by) ? value(.by) ?? "" : nil
    (entry.projects, entry.tags) = (list(.projects), list(.tags))
    (entry.closes, entry.credits) = (list(.closes), list(.credits))
    (entry.recorded, entry.repository) = (value(.recorded), value(.repository))
    entry.commit = value(.commit)
    return entry
  }
}
