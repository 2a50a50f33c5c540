/// Sense, one of three, in which attendees come from somewhere.
package enum Origin: String, CaseIterable, Sendable {
  case company, university, country

  /// As the attendee's record has it.
  package func value(of attendee: Attendee) -> String? {
    switch self {
    case .company: attendee.company
    case .university: attendee.university
    case .country: attendee.country
    }
  }

  /// Key that is the same for spellings that are counted once; nil for words that say there is
  /// none.
  package func identity(of value: String) -> String? {
    let folded = FoldedName.of(value)
    guard !folded.isEmpty, !Self.nothing.contains(folded) else { return nil }
    return self == .country ? Country(value)?.code ?? folded : folded
  }

  /// `n/a`, `none` and their like, folded.
  private static let nothing: Set<String> = [
    "n-a", "na", "none", "no", "nil", "null", "nothing", "not-applicable", "keine", "keiner",
    "kein", "entfallt", "x", "no-company", "no-affiliation", "no-university",
  ]
}
