import Exchange
import JournalModel

/// Words for what was read of a table, and for what was not.
enum TableReading {
  /// The columns with what each was read as, those not read, and the rows that are wrong, by line.
  static func reading<Field: SheetField>(
    _ columns: SheetColumns<Field>, leftOut: [LeftOutRow]
  ) -> [String] {
    let read = columns.read.map { "\(VisibleText.line($0.label)) → \($0.field.rawValue)" }
    let unread = columns.unread.map { VisibleText.line($0) }
    return ["Read: \(read.joined(separator: ", "))"]
      + (unread.isEmpty ? [] : ["Not read: \(unread.joined(separator: ", "))"])
      + leftOut.filter { $0.cause == .mistake }.map {
        "left out: line \($0.line): \(VisibleText.line($0.reason))"
      }
  }

  /// Such as `4 left out (refunded)`.
  static func leftOut(_ rows: [LeftOutRow]) -> String {
    "\(rows.count) left out\(reasons(of: rows))"
  }

  private static func reasons(of rows: [LeftOutRow]) -> String {
    var counts: [(reason: String, count: Int)] = []
    for row in rows {
      if let index = counts.firstIndex(where: { $0.reason == row.reason }) {
        counts[index].count += 1
      } else {
        counts.append((row.reason, 1))
      }
    }
    guard counts.count > 1 else {
      return counts.first.map { " (\(VisibleText.line($0.reason)))" } ?? ""
    }
    let words = counts.map { "\($0.count) \(VisibleText.line($0.reason))" }
    return " (\(words.joined(separator: ", ")))"
  }
}
