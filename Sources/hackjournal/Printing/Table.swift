import JournalKit

/// Rows of text in columns of equal width, two spaces apart; empty columns are left out.
struct Table {
  private let rows: [[String]]

  init(_ rows: [[String]]) {
    self.rows = rows.map { $0.map(VisibleText.line) }
  }

  var text: String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0
    }
    let lines = rows.map { row in
      zip(row, widths).filter { $0.1 > 0 }.map { $0.padding(to: $1) }.joined(separator: "  ")
    }
    return lines.map { line in
      let end = line.utf8.lastIndex { $0 != UInt8(ascii: " ") }.map(line.utf8.index(after:))
      return String(line[..<(end ?? line.startIndex)])
    }.joined(separator: "\n")
  }
}
