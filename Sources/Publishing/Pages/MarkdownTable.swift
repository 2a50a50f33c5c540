internal import JournalModel

/// Rows of Markdown as a table, without the columns in which no row has anything.
struct MarkdownTable {
  let columns: [String]
  /// Each as long as the columns.
  let rows: [[String]]

  var text: String {
    let rows = rows.map { $0.map(Self.cell) }
    let filled = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let rule = columns.map { _ in "---" }
    return ([columns.map(Self.cell), rule] + rows).map { row in
      "| \(filled.map { row[$0] }.joined(separator: " | ")) |"
    }.joined(separator: "\n")
  }

  /// No bar of a cell ends it: one that a backslash stands before already is left as it is.
  private static func cell(_ markdown: String) -> String {
    guard markdown.has(UInt8(ascii: "|")) else { return markdown }
    var isEscaped = false
    return markdown.reduce(into: "") { text, sign in
      if sign == "|", !isEscaped { text += "\\" }
      isEscaped = sign == "\\" && !isEscaped
      text.append(sign)
    }
  }
}
