import JournalKit
import JournalModel
import Publishing

/// A counted word for programs.
struct WordJSON: Encodable {
  private let key: String
  private let count: WordCount

  /// `key` says what the word is.
  init(_ count: WordCount, as key: String) {
    (self.key, self.count) = (key, count)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: NamedKey.self)
    try container.encode(count.word, forKey: NamedKey(key))
    try container.encode(count.entries, forKey: NamedKey("entries"))
    try container.encode(count.days.map(\.description), forKey: NamedKey("days"))
  }
}
