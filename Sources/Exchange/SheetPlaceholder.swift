/// What ticket shops and people write where nothing is known yet.
package enum SheetPlaceholder {
  /// Whether a name is nobody's.
  package static func isName(_ text: String) -> Bool {
    let words = words(text)
    return words.isEmpty || requests.contains(words) || names.contains(words)
  }

  /// Whether a value is one that the shop still waits for.
  static func isValue(_ text: String) -> Bool { requests.contains(words(text)) }

  private static func words(_ text: String) -> String {
    SheetWords.of(text).split { !$0.isLetter && $0 != "/" }.joined(separator: " ")
  }

  private static let requests: Set<String> = [
    "info requested", "info pending", "information requested", "information pending",
    "angaben angefordert", "informations demandées",
  ]

  private static let names: Set<String> = [
    "not provided", "not specified", "to be announced", "to be determined", "to be confirmed",
    "tba", "tbd", "tbc", "n/a", "name requested", "no name", "unnamed guest", "unnamed attendee",
    "unassigned", "not assigned", "noch offen", "folgt", "wird nachgereicht",
  ]
}
