internal import CMarkdown

extension MarkdownTree {
  /// Makes a paragraph of one line of the first block, if that is a heading or a paragraph; a rule before it
  /// goes. False if there is nothing.
  borrowing func flattenOpening() -> Bool {
    guard let document = nodes()?.last else { return false }
    while let rule = document.firstChild, rule.kind == CMARK_NODE_THEMATIC_BREAK { rule.remove() }
    guard let opening = document.firstChild else { return false }
    if opening.kind == CMARK_NODE_HEADING { opening.become(CMARK_NODE_PARAGRAPH) }
    guard opening.kind == CMARK_NODE_PARAGRAPH else { return true }
    for node in opening.descendants where node.kind == CMARK_NODE_SOFTBREAK {
      node.become(CMARK_NODE_TEXT)
      node.literal = " "
    }
    return true
  }
}
