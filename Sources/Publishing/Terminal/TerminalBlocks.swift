internal import CMarkdown
internal import JournalModel
internal import Terminal

/// The blocks of a text in Markdown as lines of a terminal, or of plain text.
struct TerminalBlocks {
  let style: Style
  var signs = TerminalWords.Signs.kept

  private static let gap = 2

  /// The lines of all blocks in a node, with an empty one between blocks unless they stand close.
  func lines(in node: MarkdownNode, within width: Int) -> [Line] {
    let isTight = node.kind == CMARK_NODE_ITEM && node.parent?.isTight == true
    let blocks = node.children.map { block($0, within: max(1, width)) }.filter { !$0.isEmpty }
    return Array(blocks.joined(separator: isTight ? [] : [Line()]))
  }

  private func block(_ node: MarkdownNode, within width: Int) -> [Line] {
    switch node.kind {
    case CMARK_NODE_HEADING: heading(node, within: width)
    case CMARK_NODE_LIST: list(node, within: width)
    case CMARK_NODE_BLOCK_QUOTE: quote(node, within: width)
    case CMARK_NODE_CODE_BLOCK: code(node)
    case CMARK_NODE_HTML_BLOCK: Paragraph([Span(visible(node.literal))]).lines(within: width)
    case CMARK_NODE_THEMATIC_BREAK:
      [Line([Span(String(repeating: "─", count: min(width, 40)), as: .faint)])]
    case _ where node.isTable: table(node, within: width)
    default: Paragraph(words(as: .plain).spans(in: node)).lines(within: width)
    }
  }

  private func words(as role: Style.Role) -> TerminalWords {
    TerminalWords(style: style, signs: signs, role: role)
  }

  /// Bold, or underlined by signs where nothing is bold.
  private func heading(_ node: MarkdownNode, within width: Int) -> [Line] {
    let isTitle = node.headingLevel == 1
    let spans = words(as: isTitle ? .title : .heading).spans(in: node)
    let lines = Paragraph(spans).lines(within: width)
    guard !style.colour, signs == .kept else { return lines }
    let columns = lines.map(\.columns).max() ?? 0
    return lines + [Line([Span(String(repeating: isTitle ? "=" : "-", count: columns))])]
  }

  private func list(_ node: MarkdownNode, within width: Int) -> [Line] {
    let items = node.children.enumerated().map { index, item in
      let bullet = signs == .kept ? item.box ?? "• " : "- \(item.box ?? "")"
      let marker = node.listStart.map { "\($0 + index). " } ?? bullet
      let lines = lines(in: item, within: width - marker.columns)
      return Self.lines(
        lines.isEmpty ? [Line()] : lines, behind: Span(marker),
        then: Span(String(repeating: " ", count: marker.columns)))
    }
    return Array(items.joined(separator: node.isTight ? [] : [Line()]))
  }

  private func quote(_ node: MarkdownNode, within width: Int) -> [Line] {
    let bar = Span(signs == .kept ? "│ " : "> ", as: .faint)
    return Self.lines(lines(in: node, within: width - bar.text.columns), behind: bar, then: bar)
  }

  /// Code is not broken into lines: it would be other code.
  private func code(_ node: MarkdownNode) -> [Line] {
    let text = visible(node.literal)
    let lines = (text.hasSuffix("\n") ? String(text.dropLast()) : text).lines
    return lines.map { Line([Span("    "), Span($0.replacing("\t", with: "    "), as: .code)]) }
  }

  private func table(_ node: MarkdownNode, within width: Int) -> [Line] {
    let rows = node.children.map { row in
      let words = words(as: row.isTableHeader ? .heading : .plain)
      return (isHeader: row.isTableHeader, cells: row.children.map { words.spans(in: $0) })
    }
    let natural = (0..<(rows.map(\.cells.count).max() ?? 0)).map { column in
      rows.map { column < $0.cells.count ? Line($0.cells[column]).columns : 0 }.max() ?? 0
    }
    let widths = ColumnWidths.fitted(natural, within: width, gap: Self.gap)
    let rule = widths.map { [Span(String(repeating: "─", count: $0), as: .faint)] }
    return rows.flatMap { row in
      ColumnWidths.lines(
        row.cells, widths: widths, gap: Self.gap, alignedRight: node.columnsAlignedRight)
        + (row.isHeader ? ColumnWidths.lines(rule, widths: widths, gap: Self.gap) : [])
    }
  }

  private static func lines(_ lines: [Line], behind first: Span, then other: Span) -> [Line] {
    lines.enumerated().map { index, line in
      let start = index == 0 ? first : other
      return line.spans.isEmpty && start.text.trimmed.isEmpty ? line : Line([start] + line.spans)
    }
  }

  private func visible(_ text: String) -> String {
    VisibleText.block(text)
  }
}
