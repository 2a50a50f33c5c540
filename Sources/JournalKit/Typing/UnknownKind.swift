internal import JournalModel

/// A kind that the event does not have.
package struct UnknownKind: Error {
  package let word: String
  package let kinds: [String]

  /// Takes what it is made of.
  package init(word: String, kinds: [String]) {
    self.word = word
    self.kinds = kinds
  }

  package var similar: [String] {
    Similarity.closest(to: word.lowercased(), among: kinds.map { ($0, $0) })
  }
}
