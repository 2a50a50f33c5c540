internal import CMarkdown

extension MarkdownTree {
  /// An inert tree as HTML that stands in a page of its own kind: links say that nobody vouches for them,
  /// and nothing leads to, or loads, what stands beside the page but the files that are known to be there.
  consuming func safeHTML(beside files: Set<String> = []) -> String? {
    for node in nodes() ?? [] { Self.prepareForHTML(node, files) }
    return renderedHTML().map { html in
      Self.replacements.reduce(html) {
        $0.contains($1.key) ? $0.replacing($1.key, with: $1.value) : $0
      }
    }
  }

  /// Rendered tags alone have these: the signs of a text are entities.
  private static let replacements: KeyValuePairs = [
    "<a href=\"": "<a rel=\"nofollow ugc\" href=\"", "<pre>": "<pre tabindex=\"0\">",
    " align=\"left\">": ">", " align=\"center\">": " class=\"center\">",
    " align=\"right\">": " class=\"right\">",
  ]

  private static func prepareForHTML(_ node: MarkdownNode, _ files: Set<String>) {
    guard !files.contains(node.target) else { return }
    switch node.kind {
    case CMARK_NODE_LINK where !LinkTarget.isElsewhere(node.target): node.dissolve()
    case CMARK_NODE_IMAGE: node.dissolve()
    default: showBox(of: node)
    }
  }

  /// A box to tick is a form's, which nobody can send here: it is shown as a sign.
  private static func showBox(of node: MarkdownNode) {
    guard let box = node.box else { return }
    node.removeBox()
    let start = node.firstChild?.firstChild
    guard let start else { return }
    MarkdownNode(CMARK_NODE_TEXT, literal: box == "[x] " ? "☑ " : "☐ ")?.insert(before: start)
  }
}
