import Git
import JournalKit
import JournalModel

/// The words that open a page, in the person's editor.
struct OpeningInEditor {
  let context: Context
  let options: JournalOptions
  /// What they open, which stands above them.
  let topic: String
  /// Begins the name of the file that keeps them where they cannot be saved.
  let name: String

  /// Whatever goes wrong, in the editor or in `use`, the words are kept.
  func edit(
    _ words: String, by configuration: Configuration, use: (String) throws -> Void
  ) throws {
    let editor = Editor(context: context, configuration: configuration)
    try CommandOutbox(context: context, options: options).editing(
      { try editor.edit(words, about: topic) },
      as: { words, _ in
        UnsavedText(words, named: "\(name)-\(context.suffix()).txt", for: nil, isTyped: true)
      }
    ) { opening in
      if !opening.isEmpty { try JournalProblem.check(opening) }
      try use(opening)
    }
  }
}
