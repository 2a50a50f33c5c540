/// Rows of a list with a rule wherever another part of it begins: `── day 2, 2011-03-24 ────`.
package struct RuledRows {
  private let rows: [String]
  private let parts: [String]

  /// Takes a part for each row; words that were made visible before.
  package init(_ rows: [String], below parts: [String]) {
    (self.rows, self.parts) = (rows, parts)
  }

  /// As wide as the terminal.
  package func text(on output: Output) -> String {
    var (lines, current): ([String], String?) = ([], nil)
    for (row, part) in zip(rows, parts) {
      if part != current { lines.append(Self.rule(part, on: output)) }
      lines.append(row)
      current = part
    }
    return lines.joined(separator: "\n")
  }

  private static func rule(_ part: String, on output: Output) -> String {
    let width = output.width ?? 80
    let line = "── \(part) " + String(repeating: "─", count: max(0, width - part.columns - 4))
    return output.style.shown(line.shortened(toColumns: width), as: .faint)
  }
}
