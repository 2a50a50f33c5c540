import JournalKit
import JournalModel
import Terminal

/// Texts that could not be saved, for whoever is told of all of them: how each begins, how to save it, and how
/// to be rid of it.
struct WaitingTexts {
  private let texts: [Outbox.Waiting]

  /// The number that is told in full.
  private static let most = 4

  init(_ texts: [Outbox.Waiting]) {
    self.texts = texts
  }

  var paths: [String] { texts.map(\.path) }

  /// A command is one line, however long, or whoever copies it gets two.
  func paragraphs(on output: Output) -> [String] {
    let told = texts.prefix(Self.most).map { text in
      let words = VisibleText.line(text.firstWords ?? text.name)
      let commands = [
        "    to save it: \(Remedy.save(text).words)",
        "    to discard it: rm \(Shell.quoted(text.path))",
      ].map(VisibleText.line)
      return ([output.broken([Span("Not saved yet: \(words)")])] + commands)
        .joined(separator: "\n")
    }
    let more = texts.count - told.count
    return told + (more > 0 ? ["… \(more) more not saved yet: hackjournal check"] : [])
  }
}
