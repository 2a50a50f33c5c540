internal import JournalModel

/// Numbers with a bar each, as long as there is room.
package struct BarChart {
  private let rows: [(label: String, count: Int)]

  /// Columns to fill where nothing is a terminal; and those that a bar needs at least.
  private static let usualWidth = 80
  private static let leastBar = 8

  package init(_ rows: [(label: String, count: Int)]) {
    self.rows = rows.map { (VisibleText.line($0.label), $0.count) }
  }

  /// A line for each: label, number, bar.
  package func lines(on output: Output) -> [String] {
    let width = output.width ?? Self.usualWidth
    let digits = rows.map { String($0.count).count }.max() ?? 0
    let most = max(1, rows.map(\.count).max() ?? 1)
    let widest = rows.map(\.label.columns).max() ?? 0
    let labels = max(4, min(widest, width - digits - Self.leastBar - 6))
    let room = max(Self.leastBar, min(40, width - labels - digits - 6))
    return rows.map { row in
      let number = String(row.count)
      let count = String(repeating: " ", count: digits - number.count) + number
      let bar = output.style.shown(Self.bar(row.count, of: most, within: room), as: .kind)
      let label = row.label.shortened(toColumns: labels).padding(to: labels)
      return "  \(label)  \(count)" + (bar.isEmpty ? "" : "  \(bar)")
    }
  }

  /// Eighths of a character at its end.
  private static func bar(_ count: Int, of most: Int, within room: Int) -> String {
    let eighths = max(count > 0 ? 1 : 0, count * room * 8 / most)
    let ends = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + ends[eighths % 8]
  }
}
