internal import JournalModel

/// Markdown from people, made safe to stand inside a page of ours: no HTML, no links to scripts, no
/// headings, nothing that swallows what follows, nobody pinged.
///
/// GitHub's own library reads and writes it. What it cannot write so that it means the same is shown
/// as code.
package enum SafeMarkdown {
  /// A text beyond this is no journal entry, and a parser should not have to prove its limits.
  private static let longest = 1_000_000

  /// One line that begins a paragraph or bullet.
  package static func headline(_ text: String) -> String {
    let line = VisibleText.line(text).trimmed
    guard !line.isEmpty else { return "" }
    return PlainWords.areAll(of: line) ? line : parsed(line)
  }

  /// The same between words of others: no sign of it pairs with one of theirs.
  static func part(_ text: String) -> String {
    let line = VisibleText.line(text).trimmed
    guard !line.isEmpty else { return "" }
    return PlainWords.areAll(of: line) ? line : parsed(line, escaping: .whatPairs)
  }

  /// One line as the parser understands it; as code, if it makes anything but a paragraph of it.
  static func parsed(_ line: String, escaping signs: MarkdownTree.Escaping = .needed) -> String {
    guard line.utf8.count <= longest, let tree = MarkdownTree(line: line), tree.makeInert(),
      let safe = tree.checkedMarkdown(escaping: signs), !safe.isEmpty, !safe.contains("\n")
    else { return RiskyCode.isIn(prose: line) ? RiskyCode.element(line) : Fence.line(line) }
    return safe
  }

  /// A text whose first block is its headline, without what makes that one larger or longer; nil if it
  /// cannot be written so that it means the same.
  static func entry(_ text: String) -> String? {
    if PlainWords.areAll(of: text) { return unwrapped(text) }
    let text = VisibleText.block(text)
    guard text.utf8.count <= longest, let tree = MarkdownTree(text), tree.flattenOpening(),
      tree.makeInert(), let safe = tree.checkedMarkdown(), !safe.isEmpty
    else { return nil }
    return safe
  }

  /// Plain words with the first paragraph in one line.
  private static func unwrapped(_ text: String) -> String {
    let newline = UInt8(ascii: "\n")
    guard text.has(newline) else { return text }
    var bytes = Array(text.utf8)
    for place in bytes.indices.dropLast() where bytes[place] == newline {
      if bytes[place + 1] == newline { break }
      bytes[place] = UInt8(ascii: " ")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text of any number of paragraphs.
  ///
  /// A text of which nothing would show, such as `[TODO]: this`, is shown as code, too.
  package static func block(_ text: String) -> String {
    if PlainWords.areAll(of: text) { return text }
    return parsedBlock(text)
  }

  static func parsedBlock(_ text: String) -> String {
    let text = VisibleText.block(text)
    guard text.utf8.count <= longest, let tree = MarkdownTree(text), tree.makeInert(),
      let safe = tree.checkedMarkdown(), !safe.isEmpty || text.trimmed.isEmpty
    else {
      return RiskyCode.isIn(prose: text)
        ? RiskyCode.elements(text) : Fence.block(text, language: "")
    }
    return safe
  }

  /// A word or phrase that is no Markdown, such as a name or a venue.
  package static func plain(_ text: String) -> String {
    if !text.has(UInt8(ascii: "\n")), PlainWords.areAll(of: text) { return text }
    let line = Array(VisibleText.line(text).trimmed)
    return line.indices.reduce(into: "") { result, index in
      let next = index + 1 < line.count ? line[index + 1] : " "
      switch line[index] {
      case "@" where next.isLetter || next.isNumber || next == "@":
        if let last = result.last, last.isLetter || last.isNumber { result += "@" }
      case "&" where next.isLetter || next == "#": result += "&amp;"
      case "<": result += "&lt;"
      case "{": result += "&#123;"
      case "#" where next.isNumber: result += "#" + RiskyCode.possibleBreak
      case "$" where next == "$" || result.hasSuffix("&#36;"): result += "&#36;"
      case let character:
        if "\\`*_[]>#~".contains(character) { result += "\\" }
        result.append(character)
      }
    }
  }
}
