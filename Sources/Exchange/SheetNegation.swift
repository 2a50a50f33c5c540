/// Words by which a question for consent asks the other way round, so that its yes is a no.
enum SheetNegation {
  /// Whether a heading has one: of `I don't want to be published` nobody can tell by rule what a yes says.
  static func isIn(_ heading: String) -> Bool {
    let words = heading.lowercased().replacing("’", with: "'")
      .split { !$0.isLetter && $0 != "'" }
    return words.contains { word in
      whole.contains(String(word)) || word.hasSuffix("n't") || word.hasPrefix("n'")
        || beginnings.contains { word.hasPrefix($0) }
    }
  }

  private static let whole = set(
    """
    not no never neither nor none nobody dont wont cannot without except out stop nicht nie niemals nein \
    ohne lehne außer pas ne non jamais sans sauf niet nee geen nunca sin não sem senza ikke inte ej bez
    """)

  /// Of words that are inflected, in several languages: to keep back, to take back, to hide, to refuse.
  private static let beginnings = set(
    """
    unlist unpublish unnam declin withdraw withh withdrew refus reject object revok deny deni disagree \
    dissent oppos forbid prohibit prevent exclud remov delet omit hid anonym pseudonym incognito private \
    privat secret confidential redact suppress undisclos nondisclos kein widersp widerruf ablehn \
    abgelehnt verweiger untersag verbiet verberg geheim entfern lösch aucun interdi retir supprim masqu \
    cach niega rechaz oculta rifiut weiger
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map(String.init))
  }
}
