internal import JournalModel

/// What `--where` says of a table's rows: all must be so.
struct SheetConditions {
  private let conditions: [(text: String, column: Int, pattern: ValuePattern)]

  init<Field: SheetField>(_ texts: [String], columns: SheetColumns<Field>) throws(TableProblem) {
    var conditions: [(text: String, column: Int, pattern: ValuePattern)] = []
    for text in texts {
      guard let sign = text.firstIndex(of: "=") else { throw .noCondition(text) }
      let column = try columns.column(String(text[..<sign]))
      conditions.append((text, column, ValuePattern(String(text[sign...].dropFirst()))))
    }
    self.conditions = conditions
  }

  /// The first condition that a row does not meet; nil if it meets all.
  func failed(by row: CSVRows.Row) -> String? {
    conditions.first { condition in
      let cells = row.cells
      let cell = cells.indices.contains(condition.column) ? cells[condition.column] : ""
      return !condition.pattern.matches(cell)
    }?.text
  }
}

/// What columns such as `Order status` say of who comes.
enum SheetStatus {
  /// Whether somebody with such a status is not expected; what is not known is no reason.
  static func isAbsent(_ status: String) -> Bool {
    let status = status.singleSpaced.lowercased()
    return words.contains { word in
      status == word || status.hasPrefix(word + " ") || status.hasPrefix(word + ",")
    }
  }

  private static let words: Set<String> = [
    "refunded", "refund", "fully refunded", "cancelled", "canceled", "pending", "approval pending",
    "payment pending", "awaiting payment", "unpaid", "not paid", "overdue", "expired",
    "not attending", "deleted", "declined", "rejected", "failed", "abandoned", "void", "voided",
    "transferred", "waitlist", "waitlisted", "waiting list", "erstattet", "storniert", "abgesagt",
    "abgelehnt", "abgelaufen", "ausstehend", "offen", "unbezahlt", "gelöscht", "warteliste",
    "no-show", "no show", "duplicate", "chargeback", "charged back", "geannuleerd", "terugbetaald",
    "wachtlijst", "annulé", "annulée", "remboursé", "remboursée", "en attente", "cancelado",
    "cancelada", "reembolsado", "anulado", "annullato", "rimborsato",
  ]
}
