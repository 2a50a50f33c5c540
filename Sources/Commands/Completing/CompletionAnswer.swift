import Foundation

/// The words that were found for a place, before a shell is told of them.
struct CompletionAnswer {
  /// The part of the word that stays as it is, such as `--kind=`.
  private(set) var prefix: String
  private(set) var typed: String
  var candidates: [Candidate] = []
  /// The sort of paths that the shell completes by itself; nil for none.
  var paths: Paths?

  enum Paths: String {
    case files, folders
  }

  init(prefix: String, typed: String) {
    self.prefix = prefix
    self.typed = typed
  }

  /// In a text the mention at its end is completed.
  mutating func beginAtMention() {
    guard let space = typed.lastIndex(where: { $0 == " " || $0 == "(" }) else { return }
    prefix += typed[...space]
    typed = String(typed[space...].dropFirst())
  }

  /// Behind the colon of a field its value is completed; answers the field's name.
  mutating func beginInField() -> String? {
    guard let colon = typed.firstIndex(of: ":") else { return nil }
    let name = String(typed[..<colon].drop { $0 == "-" })
    prefix += typed[...colon]
    typed = String(typed[colon...].dropFirst())
    return name
  }

  /// The candidates that begin as was typed; else the only one that has such a word in it.
  ///
  /// Of several such ones a shell would keep the beginning that they share, and drop what was typed.
  var fitting: [Candidate] {
    let whole = candidates.filter { $0.value.lowercased().hasPrefix(typed.lowercased()) }
    let inner = whole.isEmpty ? candidates.filter { $0.fits(typed) } : []
    return inner.count == 1 ? inner : whole
  }
}
