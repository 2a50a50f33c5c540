package import JournalModel

/// Knows which project with a file a word means: one that has it for name or key, whatever the case and
/// accents.
package struct ProjectNames: Sendable {
  private let byWord: [[UInt8]: Project]

  /// Of two that share a word, it means the one whose key it is, else the first.
  package init(_ projects: [Project]) {
    let words = projects.map { ($0.key, $0) } + projects.map { ($0.displayName, $0) }
    byWord = Dictionary(words.map { (FoldedText($0).bytes, $1) }) { first, _ in first }
  }

  /// Nil for a project that is only a word.
  package func project(_ word: String) -> Project? {
    byWord.isEmpty ? nil : byWord[FoldedText(word).bytes]
  }

  /// The name of the project that a word means; the word itself where that has no file.
  package func name(_ word: String) -> String { project(word)?.displayName ?? word }
}
