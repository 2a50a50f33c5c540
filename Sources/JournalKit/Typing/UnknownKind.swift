internal import JournalModel

/// A kind that the event does not have.
package struct UnknownKind: Error {
  package let word: String
  package let kinds: [String]

  /// Takes the word that was typed, and the kinds that would do.
  package init(word: String, kinds: [String]) {
    self.word = word
    self.kinds = kinds
  }

  package var similar: [String] {
    Similarity.closest(to: word.lowercased(), among: kinds.map { ($0, $0) })
  }
}
