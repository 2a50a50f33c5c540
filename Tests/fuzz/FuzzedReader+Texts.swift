import CMarkdown
import Foundation

@testable import Exchange
@testable import JournalModel
@testable import Publishing

extension FuzzedReader {
  /// Every row stands on a line of the table.
  static func complaintOfTable(_ bytes: [UInt8]) -> String? {
    guard let table = try? SheetText(bytes, name: "x.csv"), let rows = try? CSVRows(table.text)
    else { return nil }
    let lines = table.text.utf8.count { $0 == 10 || $0 == 13 } + 1
    let numbers = rows.rows.map(\.line)
    return numbers.allSatisfy { (1...lines).contains($0) } && numbers == numbers.sorted()
      ? nil : "rows on the lines \(numbers) of \(lines)"
  }

  /// Whatever it was, it is inert and visible, as a block, as a bullet and as a word.
  static func complaintOfMarkdown(_ text: String) -> String? {
    guard text.utf8.count <= Document.largestText else { return nil }
    let pages = [
      SafeMarkdown.block(text), SafeMarkdown.headline(text), SafeMarkdown.plain(text),
    ]
    for page in pages {
      if let complaint = complaintOf(page: page) { return complaint }
    }
    return pages[1].contains("\n") || pages[2].contains("\n") ? "more than a line" : nil
  }

  /// What is not inert and visible in a page of ours.
  static func complaintOf(page: String) -> String? {
    let html = [CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE]
    guard VisibleText.block(page) == page else { return "something hidden: \(page)" }
    guard let tree = MarkdownTree(page) else { return "cannot be read: \(page)" }
    return withExtendedLifetime(tree) {
      guard let nodes = tree.nodes() else { return "too many nodes: \(page)" }
      for node in nodes {
        // cmark-gfm keeps two lists apart by this.
        let isSeparator = node.literal == "<!-- end list -->\n"
        if html.contains(node.kind), !isSeparator { return "HTML: \(page)" }
        guard LinkTarget.isSafe(node.target) else { return "a link to \(node.target)" }
      }
      return nil
    }
  }
}
