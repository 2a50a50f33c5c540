/// Beginnings of surnames that people write as a word of their own or joined with the rest: `McGregor` and
/// `Mc Gregor`, `Vandenberg` and `van den Berg`.
enum SurnameBeginnings {
  static func contains(_ word: String) -> Bool {
    WordsBesideNames.isParticle(word) || others.contains(word)
  }

  /// The words of a surname that is written in one, in each way in which it may be two or more; a rest of one
  /// or two letters is none.
  static func split(_ letters: [UInt8]) -> [[String]] {
    all.compactMap { words, beginning in
      guard letters.starts(with: beginning), letters.count > beginning.count + shortestRest - 1
      else { return nil }
      let rest = NameKey.contracted(letters.dropFirst(beginning.count))
      return words + [String(decoding: rest, as: UTF8.self)]
    }
  }

  private static let shortestRest = 3

  private static let others: Set<String> = ["mc", "mac", "o", "fitz", "saint", "st"]

  private static let all: [(words: [String], letters: [UInt8])] = [
    ["mc"], ["mac"], ["o"], ["fitz"], ["saint"], ["st"], ["van"], ["van", "de"], ["van", "den"],
    ["van", "der"], ["vande"], ["vanden"], ["vander"], ["von"], ["von", "der"], ["de"],
    ["de", "la"], ["de", "los"], ["dela"], ["del"], ["della"], ["di"], ["da"], ["dos"], ["du"],
    ["la"], ["le"], ["el"], ["al"], ["ben"], ["bin"], ["abu"], ["ter"], ["ten"], ["zum"], ["zur"],
  ].map { ($0, Array($0.joined().utf8)) }
}
