internal import CMarkdown
internal import Synchronization

/// A text as cmark-gfm, the Markdown library of GitHub, reads it.
package struct MarkdownTree: ~Copyable {
  private let root: OpaquePointer

  /// Deeper lists, quotes and emphasis are for machines: every line would begin with all of them.
  private static let deepest = 40
  /// A few lines can make a table of half a million cells.
  private static let most = 100_000
  private static let extensions = ["table", "strikethrough", "autolink", "tasklist"]

  /// Held while parsing, when cmark-gfm keeps the signs of its extensions in a table of the process.
  private static let parsing: Mutex<Void> = {
    cmark_gfm_core_extensions_ensure_registered()
    return Mutex(())
  }()

  /// Nil for what would keep cmark-gfm busy for long, and if it answers with nothing.
  package init?(_ text: String) {
    guard let root = Self.root(of: text) else { return nil }
    self.root = root
  }

  /// Reads a line as the words of a paragraph: behind a word, no sign begins a block.
  init?(line: String) {
    let word = "x "
    guard let root = Self.root(of: word + line) else { return nil }
    self.root = root
    joinTexts()
    guard let start = MarkdownNode(root).firstChild?.firstChild else { return }
    start.literal = String(start.literal.dropFirst(word.count))
  }

  deinit {
    cmark_node_free(root)
  }

  private static func root(of text: String) -> OpaquePointer? {
    MarkdownCost.isBounded(text) ? parsing.withLock { _ in parsed(text) } : nil
  }

  private static func parsed(_ text: String) -> OpaquePointer? {
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in extensions {
      guard let found = cmark_find_syntax_extension(name) else { return nil }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    text.withCString { cmark_parser_feed(parser, $0, text.utf8.count) }
    return cmark_parser_finish(parser)
  }

  /// All nodes, each before those that it stands in; nil if they are too many or too deep.
  borrowing func nodes() -> [MarkdownNode]? {
    guard let iterator = cmark_iter_new(root) else { return nil }
    defer { cmark_iter_free(iterator) }
    var nodes: [MarkdownNode] = []
    var depth = 0
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else { break }
      let node = MarkdownNode(pointer)
      if event == CMARK_EVENT_ENTER { nodes.append(node) }
      if node.firstChild != nil { depth += event == CMARK_EVENT_ENTER ? 1 : -1 }
      guard depth <= Self.deepest, nodes.count <= Self.most else { return nil }
    }
    return nodes.reversed()
  }

  borrowing func joinTexts() {
    cmark_consolidate_text_nodes(root)
  }

  /// The tree as HTML, with all that is raw HTML in it.
  borrowing func html() -> String? {
    Self.text(cmark_render_html(root, CMARK_OPT_UNSAFE, nil))
  }

  /// The same without raw HTML.
  borrowing func renderedHTML() -> String? {
    Self.text(cmark_render_html(root, CMARK_OPT_DEFAULT, nil))
  }

  borrowing func markdown() -> String? {
    Self.text(cmark_render_commonmark(root, CMARK_OPT_DEFAULT, 0))
  }

  private static func text(_ rendered: UnsafeMutablePointer<CChar>?) -> String? {
    guard let rendered else { return nil }
    defer { cmark_get_default_mem_allocator()?.pointee.free?(rendered) }
    return String(cString: rendered)
  }
}
