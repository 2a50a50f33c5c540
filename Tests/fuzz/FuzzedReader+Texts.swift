import CMarkdown
import Foundation

@testable import Exchange
@testable import JournalKit
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

  /// Every entry of another program stands on a line of the file, and a table of ours that has it
  /// gives it back.
  static func complaintOfSource(_ text: String) -> String? {
    var found = [JrnlText.entries(text)]
    if let json = try? JSONEntries.entries(text, name: "x") { found.append(json) }
    var markdown = SourceEntries()
    if let entry = try? MarkdownEntry(text, at: "2011-03-23 x.md").entry() {
      markdown.entries.append(entry)
    }
    let sources = found + [markdown]
    let places = sources.flatMap { $0.entries.map(\.place.line) + $0.leftOut.map(\.line) }
    let lines = text.utf8.count { $0 == 10 || $0 == 13 } + 1
    guard places.allSatisfy({ (1...lines).contains($0) }) else {
      return "entries on the lines \(places) of \(lines)"
    }
    return sources.lazy.compactMap { complaintOfTable(of: $0.entries) }.first
  }

  private static func complaintOfTable(of sources: [SourceEntry]) -> String? {
    let entries = sources.map { source in
      Filed(value: Entry(id: source.identifier, text: source.text), path: "", date: nil)
    }
    let table = EntryTable.csv(of: entries).withoutByteOrderMark
    guard let sheet = try? SheetTable(table, name: "x", wishes: SheetWishes()) else {
      return "no table: \(table)"
    }
    let (texts, known) = (SourceEntries(sheet).entries.map(\.text), entries.map(\.value.text))
    return texts == known.map { VisibleText.block($0).trimmedLines }
      ? nil : "\(known) comes back as \(texts)"
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
