internal import JournalModel

/// A table as CSV by RFC 4180, as spreadsheets open it: in UTF-8 and with the mark that says so,
/// lines end in CR LF, and no cell is computed.
struct CSVText {
  private(set) var text = "\u{FEFF}"

  /// Adds a row; what could steer a terminal or hide words is made visible.
  mutating func append(_ cells: [String]) {
    text += cells.map(Self.cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    let cell = CellGuard.guarded(VisibleText.block(text))
    guard cell.utf8.contains(where: { ",;\"\t\r\n".utf8.contains($0) }) || cell.trimmed != cell
    else { return cell }
    return "\"\(cell.replacing("\"", with: "\"\""))\""
  }
}
