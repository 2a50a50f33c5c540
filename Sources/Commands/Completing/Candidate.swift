/// A word that can stand where the cursor is.
struct Candidate: Equatable {
  let value: String
  /// The meaning in a few words; empty if the word speaks for itself.
  var note = ""

  /// Whether it is what somebody may be typing: its beginning, or that of a word in it.
  func fits(_ typed: String) -> Bool {
    guard !typed.isEmpty else { return true }
    let (value, typed) = (value.lowercased(), typed.lowercased())
    guard !value.hasPrefix(typed) else { return true }
    return value.split { " -.".contains($0) }.dropFirst().contains { $0.hasPrefix(typed) }
  }
}

extension [Candidate] {
  /// Words that need no explanation, each once.
  init(words: [String]) {
    var seen: Set<String> = []
    self = words.filter { seen.insert($0).inserted }.map { Candidate(value: $0) }
  }

  /// Words by how many say them, the most frequent first.
  init(mostFrequent words: [String]) {
    let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    self.init(
      words: counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key))
  }
}
