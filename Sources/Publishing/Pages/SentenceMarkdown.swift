internal import JournalKit

/// A sentence with its links as Markdown.
struct SentenceMarkdown {
  let text: String

  init(_ words: Summary.Words) {
    text = words.parts.map { part in
      switch part {
      case .text(let words): words.spaced(as: SafeMarkdown.plain)
      case .markdown(let words): words.spaced(as: SafeMarkdown.part)
      case .link(let words, let url): SafeMarkdown.link(words, to: url)
      }
    }.joined()
  }
}
