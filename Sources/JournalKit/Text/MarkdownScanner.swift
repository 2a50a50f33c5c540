/// Splits Markdown into stretches of prose and of what is not prose: fenced and indented code, code
/// spans, URLs, link targets.
///
/// Only as much of CommonMark as keeps mentions and tags out of them.
package struct MarkdownScanner {
  private let text: String
  private var rest: Substring

  package init(_ text: String) {
    self.text = text
    rest = text[...]
  }

  /// The next stretch, and whether it stays as it is.
  package mutating func next() -> (stretch: Substring, isVerbatim: Bool)? {
    guard !rest.isEmpty else { return nil }
    let start = rest.startIndex
    if let end = verbatimEnd() { return (take(to: end), true) }
    repeat {
      rest = rest.dropFirst(rest.first == "\\" ? 2 : 1)
    } while !rest.isEmpty && verbatimEnd() == nil
    return (text[start..<rest.startIndex], false)
  }

  /// The character before a stretch; nil at the start of the text.
  func character(before stretch: Substring) -> Character? {
    stretch.startIndex > text.startIndex ? text[text.index(before: stretch.startIndex)] : nil
  }

  private mutating func take(to end: Substring.Index) -> Substring {
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  private var isAtLineStart: Bool {
    rest.startIndex == text.startIndex || character(before: rest) == "\n"
  }

  /// Where something that is not prose ends, if it begins here.
  private func verbatimEnd() -> Substring.Index? {
    if isAtLineStart, let end = fenceEnd() ?? indentedEnd() { return end }
    switch rest.first {
    case "`": return codeSpanEnd()
    case "<": return autolinkEnd()
    case "]": return targetEnd()
    case "h", "H", "w", "W", "m", "M": return addressEnd()
    default: return nil
    }
  }

  private func fenceEnd() -> Substring.Index? {
    let line = rest.prefix { $0 != "\n" }
    let indent = line.prefix { $0 == " " }
    guard indent.count < 4, let mark = line.dropFirst(indent.count).first,
      mark == "`" || mark == "~"
    else { return nil }
    let fence = line.dropFirst(indent.count).prefix { $0 == mark }
    guard fence.count >= 3, mark == "~" || !line.dropFirst(indent.count + fence.count).contains("`")
    else { return nil }
    var position = rest[line.endIndex...].dropFirst()
    while !position.isEmpty {
      let line = position.prefix { $0 != "\n" }
      position = position[line.endIndex...].dropFirst()
      let marks = line.trimmed
      if marks.count >= fence.count, marks.allSatisfy({ $0 == mark }) { break }
    }
    return position.startIndex
  }

  /// A line indented by four spaces or a tab, at the start or after an empty line.
  private func indentedEnd() -> Substring.Index? {
    guard rest.hasPrefix("    ") || rest.hasPrefix("\t") else { return nil }
    let before = text[..<rest.startIndex]
    guard before.isEmpty || before.hasSuffix("\n\n") else { return nil }
    var position = rest
    while position.hasPrefix("    ") || position.hasPrefix("\t") {
      position = position.drop { $0 != "\n" }.dropFirst()
    }
    return position.startIndex
  }

  private func codeSpanEnd() -> Substring.Index? {
    let ticks = rest.prefix { $0 == "`" }.count
    var position = rest.dropFirst(ticks)
    while let tick = position.firstIndex(of: "`") {
      let run = position[tick...].prefix { $0 == "`" }
      if run.count == ticks { return run.endIndex }
      position = position[run.endIndex...]
    }
    return rest.dropFirst(ticks).startIndex
  }

  private func autolinkEnd() -> Substring.Index? {
    let inside = rest.dropFirst().prefix { $0 != ">" && $0 != "<" && !$0.isWhitespace }
    guard inside.contains(":") || inside.contains("@"), rest[inside.endIndex...].first == ">"
    else { return nil }
    return rest.index(after: inside.endIndex)
  }

  private func targetEnd() -> Substring.Index? {
    guard rest.hasPrefix("](") else { return nil }
    let inside = rest.dropFirst(2).prefix { $0 != ")" && $0 != "\n" }
    return rest[inside.endIndex...].first == ")" ? rest.index(after: inside.endIndex) : nil
  }

  private func addressEnd() -> Substring.Index? {
    if let before = character(before: rest), before.isLetter || before.isNumber { return nil }
    let start = rest.prefix(8).lowercased()
    guard ["http://", "https://", "www.", "mailto:"].contains(where: { start.hasPrefix($0) })
    else { return nil }
    return rest.prefix { !$0.isWhitespace && !"<>)\"".contains($0) }.endIndex
  }
}
