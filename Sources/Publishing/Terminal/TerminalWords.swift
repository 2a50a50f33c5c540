internal import CMarkdown
internal import JournalModel
internal import Terminal

/// A block's words as stretches of lines; without colour, emphasis and code keep their signs, but for plain
/// text.
struct TerminalWords {
  /// What becomes of the signs of Markdown where nothing else shows what they say.
  enum Signs {
    case kept, left
  }

  let style: Style
  var signs = Signs.kept
  var role = Style.Role.plain
  var address: String?

  func spans(in node: MarkdownNode) -> [Span] {
    node.children.flatMap(stretch)
  }

  private func stretch(_ node: MarkdownNode) -> [Span] {
    switch node.kind {
    case CMARK_NODE_SOFTBREAK: [span(signs == .kept ? " " : "\n")]
    case CMARK_NODE_LINEBREAK: [span("\n")]
    case CMARK_NODE_CODE: marked([span(node.literal, as: .code)], sign: "`")
    case CMARK_NODE_HTML_INLINE where RiskyCode.tags.contains(node.literal):
      style.colour || node.literal == RiskyCode.possibleBreak ? [] : [span("`")]
    case CMARK_NODE_EMPH: marked(inside(node, as: .emphasis), sign: "*")
    case CMARK_NODE_STRONG: marked(inside(node, as: .strong), sign: "**")
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: link(node)
    case _ where node.isDeleted: marked(inside(node, as: .deleted), sign: "~~")
    case _ where node.firstChild != nil: spans(in: node)
    default: [span(node.literal)]
    }
  }

  private func inside(_ node: MarkdownNode, as role: Style.Role) -> [Span] {
    var words = self
    words.role = role
    return words.spans(in: node)
  }

  /// The address is behind the words, if the terminal makes no links and they do not say it.
  private func link(_ node: MarkdownNode) -> [Span] {
    let target = VisibleText.line(node.target)
    let canLink = style.links && LinkTarget.isSafe(node.target) && target.contains(":")
    var words = self
    words.address = canLink ? target : nil
    if canLink { words.role = .address }
    let isPicture = node.kind == CMARK_NODE_IMAGE && signs == .kept
    let spans =
      isPicture ? [span("[")] + words.spans(in: node) + [span("]")] : words.spans(in: node)
    let said = spans.map(\.text).joined()
    guard !canLink, !LinkTarget.isShown(target, in: said), target != said else { return spans }
    return spans + [span(said.isEmpty ? "<" : " <"), span(target, as: .address), span(">")]
  }

  private func marked(_ spans: [Span], sign: String) -> [Span] {
    let isShown = !style.colour && (signs == .kept || sign == "~~")
    return isShown ? [span(sign)] + spans + [span(sign)] : spans
  }

  /// Entities can hold anything, so what they became is made visible.
  private func span(_ text: String, as other: Style.Role? = nil) -> Span {
    Span(text == "\n" ? text : VisibleText.line(text), as: other ?? role, to: address)
  }
}
