internal import CMarkdown
internal import JournalModel

extension MarkdownTree {
  /// The signs that keep their backslash.
  enum Escaping: String {
    /// Those that would mean something where they stand.
    case needed = "!_#>*~-+.()]"
    /// Also those that would pair with signs of other words in the line.
    case whatPairs = "!#>-+.()]"

    /// What can do without.
    fileprivate var plain: String.UTF8View { rawValue.utf8 }
  }

  /// Nil if what cmark-gfm wrote does not read as the same tree, as a few do not, such as code in
  /// `~~~` behind a language with a backtick. So it is read again, and its HTML compared.
  consuming func checkedMarkdown(escaping signs: Escaping = .needed) -> String? {
    let expected = html()
    for node in nodes() ?? [] { Self.prepare(node) }
    guard let written = markdown() else { return nil }
    let text = Self.tidied(written)
    return [Self.withoutBackslashes(text, escaping: signs), text].first { candidate in
      MarkdownTree(candidate)?.html().map(Self.withoutSeparators) == expected
    }
  }

  /// Two lists that follow each other are kept apart by a comment, addresses in code by breaks.
  private static func withoutSeparators(_ html: String) -> String {
    ["<!-- end list -->\n", RiskyCode.possibleBreak].reduce(html) { html, separator in
      html.contains(separator) ? html.replacing(separator, with: "") : html
    }
  }

  /// Indented code becomes text behind a list; cmark-gfm indents items with a box differently.
  private static func prepare(_ node: MarkdownNode) {
    if node.kind == CMARK_NODE_CODE_BLOCK {
      let code = Fence.block(node.literal, language: node.information)
      node.become(CMARK_NODE_PARAGRAPH)
      MarkdownNode(writing: code).map(node.append)
    } else if let box = node.box, let words = node.firstChild, words.kind == CMARK_NODE_PARAGRAPH,
      let start = words.firstChild
    {
      node.removeBox()
      MarkdownNode(writing: box)?.insert(before: start)
    } else if node.kind == CMARK_NODE_CODE {
      let code = Fence.span(node.literal)
      node.become(CMARK_NODE_HTML_INLINE)
      node.literal = code
    } else if node.kind == CMARK_NODE_TEXT {
      writeSignsAsEntities(node)
    }
  }

  /// Without line breaks at the end, and with nothing in lines of nothing but indentation.
  private static func tidied(_ written: String) -> String {
    var lines = written.lines.map { $0.utf8.allSatisfy { $0 == UInt8(ascii: " ") } ? "" : $0 }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// cmark-gfm puts a backslash before every sign that may mean something somewhere.
  private static func withoutBackslashes(_ text: String, escaping signs: Escaping) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var next = 0
    while next < bytes.count {
      let isEscape = bytes[next] == UInt8(ascii: "\\") && next + 1 < bytes.count
      if !isEscape || !isPlain(bytes[(next + 1)...], signs) { result.append(bytes[next]) }
      if isEscape { result.append(bytes[next + 1]) }
      next += isEscape ? 2 : 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether what stands around a sign decides about its meaning; that is checked afterwards.
  ///
  /// Opening brackets are none of these, for a page may define what they refer to, and neither is
  /// what looks like a tag, for a reader may be more generous than GitHub.
  private static func isPlain(_ text: ArraySlice<UInt8>, _ signs: Escaping) -> Bool {
    guard let sign = text.first else { return false }
    let follower = text.dropFirst().first ?? UInt8(ascii: " ")
    return sign == UInt8(ascii: "<")
      ? " 0123456789".utf8.contains(follower) : signs.plain.contains(sign)
  }
}
