import JournalModel
import Publishing
import Terminal

/// People's words below their fields.
struct BodyText {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// On a terminal the Markdown is set, elsewhere it stands as it is.
  func text(on output: Output) -> String {
    guard let width = output.width else { return VisibleText.block(text) }
    return TerminalMarkdown(in: output.style, within: width).shown(text)
  }
}
