internal import JournalKit

/// A sentence with its links as Markdown.
struct SentenceMarkdown {
  let text: String

  init(_ words: Summary.Words) {
    text = words.parts.map { part in
      switch part {
      case .text(let words): Self.spaced(words) { SafeMarkdown.plain($0) }
      case .markdown(let words): Self.spaced(words) { SafeMarkdown.part($0) }
      case .link(let words, let url): SafeMarkdown.link(words, to: url)
      }
    }.joined()
  }

  /// One of them stands before a colon in French.
  private static let spaces = " \u{A0}\u{202F}"

  /// What stands between other words keeps the spaces around it.
  private static func spaced(_ words: String, as markdown: (String) -> String) -> String {
    let before = words.prefix { spaces.contains($0) }
    let after = words.dropFirst(before.count).reversed().prefix { spaces.contains($0) }
    return before + markdown(String(words.dropFirst(before.count).dropLast(after.count))) + after
  }
}
