/// Meanings of a column in a web form's answers.
package enum AnswerField: String, SheetField {
  case name
  case first = "first name"
  case last = "last name"
  case email
  /// Time at which the form took the answer.
  case time
  /// The day that the answer is about, where the form asks for it.
  case day
  case text
  /// Whether the words may be published.
  case publish

  package var readsAll: Bool { self == .text || self == .publish }

  package var headings: [String] {
    switch self {
    case .name: ["name", "your name", "full name", "ihr name", "dein name"]
    case .first: RosterField.first.headings
    case .last: RosterField.last.headings
    case .email: RosterField.email.headings + ["username", "your email", "your e-mail address"]
    case .time:
      [
        "timestamp", "time", "submitted at", "submission date", "date submitted",
        "completion time", "date", "zeitstempel", "zeitpunkt", "fertigstellungszeit",
        "datum abgeschickt", "datum",
      ]
    case .day: ["day", "which day", "which day?", "tag", "welcher tag?"]
    case .text:
      [
        "text", "impression", "impressions", "your impression", "your impressions", "message",
        "comment", "comments", "feedback", "answer", "eindruck", "eindrücke", "nachricht",
        "kommentar",
      ]
    case .publish:
      [
        "publish", "consent to publish", "may we publish it?", "may we publish this?",
        "may we publish your answer?", "may we publish your words?", "veröffentlichen",
        "dürfen wir das veröffentlichen?",
      ]
    }
  }
}
