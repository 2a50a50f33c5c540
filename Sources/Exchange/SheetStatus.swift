/// Statuses in columns such as `Order status`, which tell who comes.
enum SheetStatus {
  /// Whether somebody with such a status is not expected; what is not known is no reason.
  static func isAbsent(_ status: String) -> Bool {
    let status = SheetWords.of(status)
    return words.contains { word in
      status == word || status.hasPrefix(word + " ") || status.hasPrefix(word + ",")
    }
  }

  private static let words: Set<String> = [
    "invited", "session", "not going", "not coming", "maybe", "tentative", "not approved", "denied",
    "withdrawn", "no response", "checkout", "unconfirmed", "incomplete", "eingeladen", "abgemeldet",
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
