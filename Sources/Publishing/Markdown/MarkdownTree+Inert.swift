internal import CMarkdown
internal import JournalModel

extension MarkdownTree {
  /// False if the tree is too large. Where it becomes Markdown again, code that another reader could take
  /// for more than code is shown in lines; HTML has no such readers.
  borrowing func makeInert(forHTML isHTML: Bool = false) -> Bool {
    guard let nodes = nodes() else { return false }
    for node in nodes where !(isHTML && node.kind == CMARK_NODE_CODE_BLOCK) { Self.makeInert(node) }
    joinTexts()
    for node in self.nodes() ?? [] where node.kind == CMARK_NODE_TEXT {
      node.literal = Self.words(node)
      if !node.isInLinkOrPicture { Self.showCommits(node) }
    }
    joinTexts()
    return true
  }

  /// Ids of commits as code, which nobody links.
  private static func showCommits(_ text: MarkdownNode) {
    let pieces = References.pieces(of: text.literal)
    let hasCommits = pieces.contains { if case .commit = $0 { true } else { false } }
    guard hasCommits else { return }
    for piece in pieces {
      switch piece {
      case .words(let words): MarkdownNode(CMARK_NODE_TEXT, literal: words)?.insert(before: text)
      case .commit(let id): MarkdownNode(CMARK_NODE_CODE, literal: id)?.insert(before: text)
      case .gap: break
      }
    }
    text.remove()
  }

  private static func makeInert(_ node: MarkdownNode) {
    switch node.kind {
    case CMARK_NODE_HTML_INLINE: showSource(node)
    case CMARK_NODE_HTML_BLOCK: showLines(node)
    case CMARK_NODE_LINK: checkTarget(node)
    case CMARK_NODE_IMAGE: checkPicture(node)
    case CMARK_NODE_HEADING: makeBold(node)
    case CMARK_NODE_STRONG: sortEmphasis(node)
    case CMARK_NODE_CODE_BLOCK: tidyCode(node)
    case CMARK_NODE_THEMATIC_BREAK where node.parent?.kind == CMARK_NODE_ITEM: node.remove()
    case CMARK_NODE_LIST where !isSimple(node): node.loosen()
    default: break
    }
  }

  private static func tidyCode(_ node: MarkdownNode) {
    node.information = Fence.language(node.information)
    node.literal = node.literal.lines.map { $0.trimmed.isEmpty ? "" : $0 }.joined(separator: "\n")
    if RiskyCode.isIn(node.literal) { showCodeInLines(node) }
  }

  private static func showSource(_ node: MarkdownNode) {
    let source = visible(node.literal)
    node.become(LinkTarget.mayBeLinked(source) ? CMARK_NODE_CODE : CMARK_NODE_TEXT)
    node.literal = source
  }

  /// A block of HTML as paragraphs of its lines, or as code.
  private static func showLines(_ node: MarkdownNode) {
    let source = node.literal
    guard !LinkTarget.mayBeLinked(source) else { return showCodeInLines(node) }
    for lines in source.lines.map(\.trimmed).split(separator: "") {
      guard let paragraph = MarkdownNode(CMARK_NODE_PARAGRAPH) else { continue }
      for line in lines {
        if paragraph.firstChild != nil { MarkdownNode(CMARK_NODE_SOFTBREAK).map(paragraph.append) }
        MarkdownNode(CMARK_NODE_TEXT, literal: line).map(paragraph.append)
      }
      paragraph.insert(before: node)
    }
    node.remove()
  }

  /// An unsafe target leaves its words, as code if they are an address that would be linked again.
  private static func checkTarget(_ node: MarkdownNode) {
    let title = visible(node.title)
    // A reader that does not find the end of a link would read on in its title.
    node.title = title.contains { "<{\\\"`".contains($0) } ? "" : title
    node.target = LinkTarget.encoded(node.target)
    guard !LinkTarget.isSafe(node.target) else { return }
    guard let words = node.firstChild, LinkTarget.isShown(node.target, in: words.literal) else {
      return node.dissolve()
    }
    MarkdownNode(CMARK_NODE_CODE, literal: visible(words.literal))?.insert(before: node)
    node.remove()
  }

  /// A picture from elsewhere would be loaded by everybody who reads the page: it becomes a link, and
  /// within a link its words.
  private static func checkPicture(_ node: MarkdownNode) {
    guard LinkTarget.isElsewhere(node.target) else { return checkTarget(node) }
    if node.firstChild == nil {
      MarkdownNode(CMARK_NODE_TEXT, literal: visible(LinkTarget.name(of: node.target)))
        .map(node.append)
    }
    guard !node.isInLink else { return node.dissolve() }
    for link in node.descendants where link.kind == CMARK_NODE_LINK { link.dissolve() }
    let (target, title) = (node.target, node.title)
    node.become(CMARK_NODE_LINK)
    (node.target, node.title) = (target, title)
    checkTarget(node)
  }

  /// A page has its own headings: those of a text become bold.
  private static func makeBold(_ node: MarkdownNode) {
    guard node.firstChild != nil, let strong = MarkdownNode(CMARK_NODE_STRONG) else {
      return node.remove()
    }
    for child in node.children where child.kind == CMARK_NODE_STRONG { child.dissolve() }
    for child in node.children { strong.append(child) }
    node.become(CMARK_NODE_PARAGRAPH)
    node.append(strong)
    sortEmphasis(strong)
  }

  /// `***` means emphasis around strong emphasis, so the other order is turned.
  private static func sortEmphasis(_ node: MarkdownNode) {
    guard let child = node.firstChild, child.kind == CMARK_NODE_EMPH, child.next == nil else {
      return
    }
    node.become(CMARK_NODE_EMPH)
    child.become(CMARK_NODE_STRONG)
  }

  /// Whether the items of a list hold nothing that needs an empty line before it.
  private static func isSimple(_ list: MarkdownNode) -> Bool {
    let simple = [CMARK_NODE_LIST, CMARK_NODE_CODE_BLOCK, CMARK_NODE_BLOCK_QUOTE]
    return list.children.allSatisfy { item in
      item.children.dropFirst().allSatisfy { simple.contains($0.kind) }
    }
  }

  private static func words(_ node: MarkdownNode) -> String {
    let words = visible(node.literal)
    let isAddress = node.parent.map { LinkTarget.isShown($0.target, in: node.literal) } ?? false
    return isAddress ? words : Pings.removed(from: words)
  }

  /// On one line, with signs for hidden characters, which its entities may have become.
  private static func visible(_ text: String) -> String {
    VisibleText.block(String(text.map { $0 == "\n" || $0 == "\t" ? " " : $0 }))
  }
}
