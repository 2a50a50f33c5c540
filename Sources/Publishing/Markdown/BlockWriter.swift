internal import JournalKit

/// Writes blocks as Markdown that can mean nothing else.
enum BlockWriter {
  /// The whole text, without a line break at its end.
  static func text(_ blocks: [MarkdownBlock]) -> String {
    lines(blocks, .loose).joined(separator: "\n")
  }

  private static func lines(
    _ blocks: [MarkdownBlock], _ spacing: MarkdownList.Spacing
  ) -> [String] {
    blocks.map(lines).filter { !$0.isEmpty }
      .reduce(into: []) { result, lines in
        if !result.isEmpty, spacing == .loose { result.append("") }
        result += lines
      }
  }

  private static func lines(_ block: MarkdownBlock) -> [String] {
    switch block {
    case .paragraph(let lines): paragraph(lines)
    case .heading(let lines): heading(lines)
    case .code(let language, let lines): code(language, lines)
    case .quote(let blocks): lines(blocks, .loose).map { $0.isEmpty ? ">" : "> \($0)" }
    case .list(let list): self.list(list)
    case .rule: ["***"]
    }
  }

  private static func paragraph(_ lines: [String]) -> [String] {
    var writer = InlineWriter(lines.joined(separator: "\n"))
    return writer.text().lines.map(LineStart.escaped)
  }

  /// A page has its own headings: those of a text become bold.
  private static func heading(_ lines: [String]) -> [String] {
    let text = lines.map(\.trimmed).joined(separator: " ")
    guard !text.isEmpty else { return [] }
    var writer = InlineWriter(text)
    let line = writer.text()
    return [line.contains("**") || line.contains("__") ? LineStart.escaped(line) : "**\(line)**"]
  }

  /// A fence that no line of the code can close.
  private static func code(_ language: String, _ lines: [String]) -> [String] {
    let longest = lines.map { line in line.trimmed.prefix { $0 == "`" }.count }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence + language] + lines + [fence]
  }

  private static func list(_ list: MarkdownList) -> [String] {
    let isPlain = list.items.allSatisfy { item in
      item.dropFirst().allSatisfy { if case .list = $0 { true } else { false } }
    }
    let spacing: MarkdownList.Spacing = isPlain ? list.spacing : .loose
    var result: [String] = []
    for (index, item) in list.items.enumerated() {
      let mark = list.mark.text(at: index)
      let indent = String(repeating: " ", count: mark.count + 1)
      let inner = lines(item, spacing)
      if index > 0, spacing == .loose { result.append("") }
      result.append(inner.first.map { "\(mark) \($0)" } ?? mark)
      result += inner.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
    }
    return result
  }
}
