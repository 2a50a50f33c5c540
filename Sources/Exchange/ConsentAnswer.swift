internal import JournalModel

/// Answers to the question whether a name may be published.
enum ConsentAnswer {
  /// Yes where it is a plain one, open where nothing is said; everything else is a no. Of `rather not` and
  /// of `yes, but not my last name` it is not for us to make a yes, nor to let a later list do that.
  static func consent(_ answer: String) -> Attendee.Consent {
    let words = words(of: answer)
    guard !nothings.contains(words), !SheetPlaceholder.isValue(answer) else { return .open }
    return Attendee.Consent(yesOrNo: words) == .yes || agreements.contains(words) ? .yes : .no
  }

  /// Whether it is nothing that one of the two words says, so that a person is to look at it.
  static func isUnclear(_ answer: String) -> Bool {
    let words = words(of: answer)
    return consent(answer) == .no && Attendee.Consent(yesOrNo: words) == nil
      && !refusals.contains(String(words.split(separator: " ").first ?? ""))
  }

  private static func words(of answer: String) -> String {
    answer.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  private static let nothings: Set<String> = ["", "n a", "na"]

  private static let refusals: Set<String> = [
    "no", "not", "nein", "nee", "non", "não", "nie", "nej", "nei", "ei", "ne",
  ]

  private static let agreements: Set<String> = [
    "oui", "sí", "sì", "sim", "tak", "ja", "j", "yes please", "yes of course", "yes sure", "sure",
    "ok", "okay", "ja bitte",
    "ja gerne", "ja gern", "gerne", "natürlich", "ja natürlich", "wahr",
  ]
}
