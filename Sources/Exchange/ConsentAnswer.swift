internal import JournalModel

/// Answers to the question whether a name may be published.
enum ConsentAnswer {
  /// Open where it is neither a plain yes nor a no: `yes, but not my last name` is not for us to read.
  static func consent(_ answer: String) -> Attendee.Consent {
    let words = answer.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    if let consent = Attendee.Consent(yesOrNo: words) { return consent }
    if agreements.contains(words) { return .yes }
    return refusals.contains(String(words.split(separator: " ").first ?? "")) ? .no : .open
  }

  private static let refusals: Set<String> = [
    "no", "not", "nein", "nee", "non", "não", "nie", "nej", "nei", "ei", "ne",
  ]

  private static let agreements: Set<String> = [
    "oui", "sí", "sì", "sim", "tak", "ja", "j", "yes please", "yes of course", "yes sure", "sure",
    "ok", "okay", "ja bitte",
    "ja gerne", "ja gern", "gerne", "natürlich", "ja natürlich", "wahr",
  ]
}
