package import JournalKit
internal import JournalModel

/// A summary as HTML to stand inside a page: GitHub's own library makes it of the Markdown of the summary,
/// in which nothing is anybody's but words.
package struct SummaryHTML: Sendable {
  private let markdown: SummaryMarkdown
  /// The files of the journal that it shows or leads to, as links have them.
  private let files: Set<String>

  /// Takes where the page stands, beside what files; nil where none of them is to be had.
  package init(_ summary: Summary, title: TitleChoice, at place: PagePlace?) {
    markdown = SummaryMarkdown(summary, title: title, at: place ?? .anywhere)
    files = Set(
      (place == nil ? [] : summary.attachments).map { attachment in
        PercentEncoded.path((place ?? .anywhere).path(to: attachment))
      })
  }

  /// With a final line break.
  package var text: String { markdown.blocks.map(html).joined(separator: "\n") + "\n" }

  private func html(_ block: String) -> String {
    if let html = MarkdownTree(block)?.safeHTML(beside: files)?.trimmedLines { return html }
    return "<pre>\(SafeHTML.escaped(block))</pre>"
  }
}
