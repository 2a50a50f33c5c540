internal import CMarkdown
internal import JournalKit
internal import JournalModel
internal import Terminal

/// Markdown from people without its signs, for mail and chat: a link has its address behind its words.
package enum PlainText {
  /// One line.
  package static func line(_ text: String) -> String {
    let line = VisibleText.line(text)
    guard !PlainWords.areAll(of: line), let tree = MarkdownTree(line: line),
      let words = shown(tree), !words.contains("\n")
    else { return line }
    return words
  }

  /// Any number of paragraphs and blocks, whose lines end where they did.
  package static func block(_ text: String) -> String {
    let text = VisibleText.block(text)
    guard !PlainWords.areAll(of: text), let tree = MarkdownTree(text) else { return text }
    return shown(tree) ?? text
  }

  /// The same of a sentence.
  static func line(_ words: Summary.Words) -> String {
    words.parts.map { part in
      if case .markdown(let text) = part { line(text) } else { part.plain }
    }.joined()
  }

  private static func shown(_ tree: borrowing MarkdownTree) -> String? {
    tree.joinTexts()
    guard let document = tree.nodes()?.last else { return nil }
    let lines = TerminalBlocks(style: .plain, signs: .left).lines(in: document, within: .max)
    return lines.map { $0.shown(in: .plain) }.joined(separator: "\n")
  }
}
