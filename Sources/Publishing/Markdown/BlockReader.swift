internal import JournalKit

/// Reads lines of Markdown into blocks: the block structure of CommonMark without HTML, link
/// definitions and tables, which become paragraphs.
struct BlockReader {
  private let lines: [String]
  private let depth: Int
  private var next = 0
  private var found: [MarkdownBlock] = []
  private var paragraph: [String] = []
  /// Whether empty lines stand between its blocks.
  private(set) var spacing = MarkdownList.Spacing.tight

  /// Deeper lists and quotes are text.
  private static let deepest = 8

  init(_ lines: [String], depth: Int) {
    self.lines = lines
    self.depth = depth
  }

  /// All blocks of the text.
  mutating func blocks() -> [MarkdownBlock] {
    while next < lines.count {
      let (indent, rest) = LineStart.indentation(lines[next])
      if rest.isEmpty {
        endParagraph()
        skipEmptyLines()
      } else if indent >= 4 {
        paragraph.isEmpty ? readIndentedCode() : readText(rest)
      } else {
        readLine(rest)
      }
    }
    endParagraph()
    return found
  }

  private mutating func skipEmptyLines() {
    while next < lines.count, LineStart.indentation(lines[next]).rest.isEmpty { next += 1 }
    if next < lines.count, !found.isEmpty { spacing = .loose }
  }

  private mutating func readLine(_ line: Substring) {
    if let fence = Fence(line) {
      readCode(fence)
    } else if let heading = LineStart.heading(line) {
      add(.heading([heading]))
    } else if !paragraph.isEmpty, LineStart.isUnderline(line) {
      found.append(.heading(paragraph))
      paragraph = []
      next += 1
    } else if LineStart.isRule(line) {
      add(.rule)
    } else if depth < Self.deepest, line.hasPrefix(">") {
      readQuote()
    } else if depth < Self.deepest, let mark = ListMark.mark(line)?.mark, begins(mark, line) {
      readList(mark)
    } else {
      readText(line)
    }
  }

  private mutating func readText(_ line: Substring) {
    paragraph.append(String(line))
    next += 1
  }

  private mutating func add(_ block: MarkdownBlock) {
    endParagraph()
    found.append(block)
    next += 1
  }

  private mutating func endParagraph() {
    if !paragraph.isEmpty { found.append(.paragraph(paragraph)) }
    paragraph = []
  }

  /// Inside a paragraph only a sign or the number one, with a text, begins a list.
  private func begins(_ mark: ListMark, _ line: Substring) -> Bool {
    guard !paragraph.isEmpty else { return true }
    return (mark.number ?? 1) == 1 && line.trimmed.contains(" ")
  }

  /// Whether a line ends the paragraph before it.
  private static func interrupts(_ line: Substring) -> Bool {
    Fence(line) != nil || LineStart.heading(line) != nil || LineStart.isRule(line)
      || line.hasPrefix(">") || ListMark.mark(line) != nil
  }
}

extension BlockReader {
  private mutating func readCode(_ fence: Fence) {
    endParagraph()
    let indent = LineStart.indentation(lines[next]).width
    next += 1
    var code: [String] = []
    while next < lines.count, !fence.isClosed(by: lines[next]) {
      code.append(Self.dropping(indent, from: lines[next]))
      next += 1
    }
    next += 1
    found.append(.code(language: fence.language, lines: code))
  }

  private mutating func readIndentedCode() {
    var code: [String] = []
    while next < lines.count {
      let (indent, rest) = LineStart.indentation(lines[next])
      guard indent >= 4 || rest.isEmpty else { break }
      code.append(Self.dropping(4, from: lines[next]))
      next += 1
    }
    while code.last?.isEmpty == true { code.removeLast() }
    found.append(.code(language: "", lines: code))
  }

  private mutating func readQuote() {
    endParagraph()
    var inner: [String] = []
    while next < lines.count {
      let (indent, rest) = LineStart.indentation(lines[next])
      if indent < 4, rest.hasPrefix(">") {
        let text = rest.dropFirst()
        inner.append(String(text.first == " " ? text.dropFirst() : text))
      } else if !rest.isEmpty, inner.last?.isEmpty == false, !Self.interrupts(rest) {
        inner.append(String(rest))
      } else {
        break
      }
      next += 1
    }
    var reader = BlockReader(inner, depth: depth + 1)
    found.append(.quote(reader.blocks()))
  }

  /// A line without up to `width` columns of white space.
  private static func dropping(_ width: Int, from line: String) -> String {
    let (indent, rest) = LineStart.indentation(line)
    return String(repeating: " ", count: max(0, indent - width)) + rest
  }
}

extension BlockReader {
  private mutating func readList(_ first: ListMark) {
    endParagraph()
    var list = MarkdownList(mark: first, items: [], spacing: .tight)
    while next < lines.count {
      let (indent, rest) = LineStart.indentation(lines[next])
      guard indent < 4, !LineStart.isRule(rest), let (mark, width) = ListMark.mark(rest),
        mark.continues(first)
      else { break }
      let item = readItem(rest.dropFirst(width), indent + width)
      var reader = BlockReader(item, depth: depth + 1)
      list.items.append(reader.blocks())
      let isApart = skipsToItem(of: first)
      if isApart || reader.spacing == .loose { list.spacing = .loose }
    }
    found.append(.list(list))
  }

  /// The lines of an item, without their indentation.
  private mutating func readItem(_ start: Substring, _ markEnd: Int) -> [String] {
    let (space, text) = LineStart.indentation(String(start))
    let width = markEnd + (text.isEmpty || space > 4 ? 1 : space)
    var item = [text.isEmpty ? "" : String(repeating: " ", count: markEnd + space - width) + text]
    var fence = Fence(text)
    next += 1
    while next < lines.count {
      let (indent, rest) = LineStart.indentation(lines[next])
      let isLazy = fence == nil && item.last?.isEmpty == false && !Self.interrupts(rest)
      guard rest.isEmpty ? continues(width) : indent >= width || isLazy else { break }
      item.append(Self.dropping(width, from: lines[next]))
      if let open = fence {
        if open.isClosed(by: lines[next]) { fence = nil }
      } else {
        fence = Fence(rest)
      }
      next += 1
    }
    return item.first == "" ? Array(item.dropFirst()) : item
  }

  /// Whether the next line that is not empty belongs to an item.
  private func continues(_ width: Int) -> Bool {
    for line in lines[next...] {
      let (indent, rest) = LineStart.indentation(line)
      if !rest.isEmpty { return indent >= width }
    }
    return false
  }

  /// Goes on to the next item of a list if empty lines stand before it.
  private mutating func skipsToItem(of first: ListMark) -> Bool {
    guard
      let line = lines[next...].firstIndex(where: { !LineStart.indentation($0).rest.isEmpty }),
      line > next
    else { return false }
    let (indent, rest) = LineStart.indentation(lines[line])
    guard indent < 4, !LineStart.isRule(rest), let (mark, _) = ListMark.mark(rest),
      mark.continues(first)
    else { return false }
    next = line
    return true
  }
}
