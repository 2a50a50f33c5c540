internal import JournalModel

/// Markdown from people as HTML, made safe to stand inside a page of ours: no element that they wrote,
/// no script, no address that is loaded, no heading, nobody pinged.
///
/// GitHub's own library reads it and renders it, never by its unsafe option.
package enum SafeHTML {
  /// A text beyond this is no journal entry.
  private static let longest = 1_000_000

  /// One line, to stand within an element; what is more than words of a paragraph is shown as code.
  package static func headline(_ text: String) -> String {
    let line = VisibleText.line(text).trimmed
    guard !line.isEmpty else { return "" }
    if PlainWords.areAll(of: line) { return escaped(line) }
    guard line.utf8.count <= longest, let tree = MarkdownTree(line: line),
      tree.makeInert(forHTML: true),
      let html = tree.safeHTML()?.trimmed, let words = html.insideOneParagraph
    else { return "<code>\(escaped(line))</code>" }
    return words
  }

  /// A text of any number of paragraphs, as elements that stand one behind another.
  package static func block(_ text: String) -> String {
    let text = VisibleText.block(text)
    guard !text.trimmed.isEmpty else { return "" }
    guard text.utf8.count <= longest, let tree = MarkdownTree(text), tree.makeInert(forHTML: true),
      let html = tree.safeHTML()?.trimmedLines, !html.isEmpty
    else { return "<pre tabindex=\"0\"><code>\(escaped(text))</code></pre>" }
    return html
  }

  /// Words that are no Markdown, such as a name or a venue.
  package static func plain(_ text: String) -> String { escaped(VisibleText.line(text).trimmed) }

  /// What HTML has entities for, in a text or in an attribute between double quotes.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "&<>\"".utf8.contains($0) }) else { return text }
    return text.reduce(into: "") { html, sign in
      switch sign {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case let sign: html.append(sign)
      }
    }
  }
}

extension String {
  /// What stands in the paragraph that the HTML is; nil if it is anything else.
  fileprivate var insideOneParagraph: String? {
    let (start, end) = ("<p>", "</p>")
    guard hasPrefix(start), hasSuffix(end), ranges(of: end).count == 1 else { return nil }
    return String(dropFirst(start.count).dropLast(end.count))
  }
}
