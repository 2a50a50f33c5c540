/// A word that can stand where the cursor is.
struct Candidate: Equatable {
  let value: String
  /// Empty if the word speaks for itself.
  var note = ""

  /// Whether a word in it, behind the first, begins as was typed.
  func hasInside(_ typed: String) -> Bool {
    value.lowercased().split { " -.".contains($0) }.dropFirst().contains { $0.hasPrefix(typed) }
  }
}

extension [Candidate] {
  /// Words that need no explanation, each once, by how many say them, the most frequent first.
  init(mostFrequent words: [String]) {
    let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    self = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      Candidate(value: $0.key)
    }
  }
}
