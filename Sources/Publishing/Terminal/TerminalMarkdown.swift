internal import CMarkdown
internal import JournalModel
package import Terminal

/// Markdown from people as a terminal shows it: headings, lists, quotes, tables, code, links.
package struct TerminalMarkdown {
  private let style: Style
  private let width: Int

  /// Lines longer than this are hard to read, however wide the terminal is.
  private static let widest = 100

  package init(in style: Style, within width: Int) {
    self.style = style
    self.width = min(width, Self.widest)
  }

  /// A text in lines that fit; as it is, made visible, if it is too deep or too large to be shown.
  package func shown(_ text: String) -> String {
    let text = VisibleText.block(text)
    guard let tree = MarkdownTree(text) else { return text }
    tree.joinTexts()
    guard let document = tree.nodes()?.last else { return text }
    let lines = TerminalBlocks(style: style).lines(in: document, within: width)
    return lines.map { $0.shown(in: style) }.joined(separator: "\n")
  }
}
