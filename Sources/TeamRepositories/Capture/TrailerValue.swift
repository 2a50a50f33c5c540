internal import JournalModel

/// What a trailer's value means where people have nothing to say, or say it in the subject.
enum TrailerValue: Equatable {
  /// `none`, `n/a`, `-` and the like: a template's line that somebody left or filled in dutifully.
  case nothing
  /// `yes` and the like: what the commit's subject says.
  case subject
  case words

  init(_ value: String) {
    guard value.utf8.count <= 100 else {
      self = .words
      return
    }
    let bare = Self.bare(value)
    let isPlaceholder = value.hasPrefix("<") && value.hasSuffix(">")
    if isPlaceholder || Self.wordsForNothing.contains(bare)
      || (bare.isEmpty && !value.contains(where: Self.isSign))
    {
      self = .nothing
    } else {
      self = Self.wordsForSubject.contains(bare) ? .subject : .words
    }
  }

  private static let wordsForNothing: Set<String> = [
    "none", "no", "nope", "nah", "not", "n", "na", "n/a", "n.a", "not applicable", "nothing", "nil",
    "null",
    "false", "todo", "to do", "tbd", "tba", "to be done", "to be defined", "fixme", "xxx",
    "none yet", "nothing yet", "not yet", "none so far", "nothing so far", "nothing to report",
    "nothing to tell", "nothing special", "nothing new", "none today", "nothing today",
    "no highlight",
    "no highlights", "no demo", "no news",
    "kein", "keine", "keiner", "keines", "keins", "nein", "nichts", "entfällt", "k.a", "k. a",
    "keine angabe",
    "noch keine", "noch nichts",
  ]
  private static let wordsForSubject: Set<String> = [
    "yes", "y", "yep", "yeah", "true", "ja", "see subject", "✓", "✔", "✅",
  ]

  /// In lower case, without the signs around it.
  private static func bare(_ value: String) -> String {
    let isKept = { (letter: Character) in
      letter.isLetter || letter.isNumber || "✓✔✅".contains(letter)
    }
    let tail = value.lowercased().drop { !isKept($0) }
    guard let last = tail.lastIndex(where: isKept) else { return "" }
    return tail[...last].split { $0.isWhitespace }.joined(separator: " ")
  }

  /// A picture says something without a letter.
  private static func isSign(_ letter: Character) -> Bool {
    letter.unicodeScalars.contains { $0.properties.isEmojiPresentation }
  }
}
