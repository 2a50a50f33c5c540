internal import CMarkdown
internal import JournalModel

extension MarkdownTree {
  /// Writes signs as entities before which other readers than GitHub's know no backslash: tags of
  /// Python-Markdown, attributes of kramdown, commands of Jekyll's and Hugo's templates. A break keeps
  /// GitHub from linking numbers.
  static func writeSignsAsEntities(_ text: MarkdownNode) {
    let pieces = pieces(of: text)
    guard pieces.count > 1 || pieces.first?.isMarkup == true else { return }
    for piece in pieces {
      // Cells of a table can have this, but nothing of our own making.
      let kind = piece.isMarkup ? CMARK_NODE_HTML_INLINE : CMARK_NODE_TEXT
      MarkdownNode(kind, literal: piece.text)?.insert(before: text)
    }
    text.remove()
  }

  private typealias Piece = (text: String, isMarkup: Bool)

  private static func pieces(of text: MarkdownNode) -> [Piece] {
    guard !text.isInLinkOrPicture else { return pieces(of: text.literal) }
    return References.pieces(of: text.literal).flatMap { piece -> [Piece] in
      switch piece {
      case .words(let words), .commit(let words): pieces(of: words)
      case .gap: [(RiskyCode.possibleBreak, true)]
      }
    }
  }

  private static func pieces(of text: String) -> [Piece] {
    guard text.utf8.contains(where: { "<{$".utf8.contains($0) }) else { return [(text, false)] }
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var start = 0
    for index in bytes.indices {
      let next = index + 1 < bytes.count ? bytes[index + 1] : nil
      guard let entity = entity(for: bytes[index], before: next) else { continue }
      if start < index {
        pieces.append((String(decoding: bytes[start..<index], as: UTF8.self), false))
      }
      pieces.append((entity, true))
      start = index + 1
    }
    if start < bytes.count {
      pieces.append((String(decoding: bytes[start...], as: UTF8.self), false))
    }
    return pieces
  }

  /// Nil for a sign that every reader takes for itself. `$$` is a formula for kramdown.
  private static func entity(for sign: UInt8, before next: UInt8?) -> String? {
    switch sign {
    case UInt8(ascii: "<"): next.map(RiskyCode.beginsTag) ?? true ? "&lt;" : nil
    case UInt8(ascii: "{"): "&#123;"
    case UInt8(ascii: "$") where next ?? sign == sign: "&#36;"
    default: nil
    }
  }

  /// Shows code that other readers might not take for code line by line: that they all understand.
  static func showCodeInLines(_ node: MarkdownNode) {
    for lines in node.literal.lines.split(separator: "") {
      guard let paragraph = MarkdownNode(CMARK_NODE_PARAGRAPH) else { continue }
      for line in lines {
        if paragraph.firstChild != nil { MarkdownNode(CMARK_NODE_LINEBREAK).map(paragraph.append) }
        MarkdownNode(CMARK_NODE_CODE, literal: indentedVisibly(line))
          .map(paragraph.append)
      }
      paragraph.insert(before: node)
    }
    node.remove()
  }

  /// Spaces at the start of a line would not show.
  private static func indentedVisibly(_ line: String) -> String {
    let indentation = line.prefix { $0 == " " }.count
    return String(repeating: "\u{A0}", count: indentation) + line.dropFirst(indentation)
  }
}
