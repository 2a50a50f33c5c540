/// The words that were found for a place, before a shell is told of them.
struct CompletionAnswer {
  /// The part of the word that stays as it is, such as `--kind=`.
  private(set) var prefix: String
  private(set) var typed: String
  var candidates: [Candidate] = []
  var paths: Paths?

  enum Paths: String {
    case files, folders
  }

  init(prefix: String, typed: String) {
    (self.prefix, self.typed) = (prefix, typed)
  }

  /// Completes only what stands behind a sign, if it is there; answers what stands before it.
  mutating func begin(behind sign: String.Index?) -> Substring? {
    guard let sign else { return nil }
    let (before, whole) = (typed[..<sign], typed)
    prefix += whole[...sign]
    typed = String(whole[sign...].dropFirst())
    return before
  }

  /// Else the only one that has such a word in it: of several a shell would drop what was typed.
  var fitting: [Candidate] {
    let typed = typed.lowercased()
    let whole = candidates.filter { $0.value.lowercased().hasPrefix(typed) }
    let inner = whole.isEmpty ? candidates.filter { $0.hasInside(typed) } : []
    return inner.count == 1 ? inner : whole
  }
}
