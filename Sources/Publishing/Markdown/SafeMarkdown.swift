internal import JournalKit

/// Markdown from people, made safe to stand inside a page of ours: no HTML, no links to scripts, no
/// headings, nothing that swallows what follows, nobody pinged.
///
/// It is read into blocks and written anew, so that a renderer must see the same blocks.
package enum SafeMarkdown {
  /// One line that begins a paragraph or bullet.
  package static func headline(_ text: String) -> String {
    var writer = InlineWriter(VisibleText.line(text).trimmed)
    let line = writer.text()
    return LineStart.isTask(line) ? "\\" + line : LineStart.escaped(line)
  }

  /// A text of any number of paragraphs.
  package static func block(_ text: String) -> String {
    var reader = BlockReader(VisibleText.block(text).lines, depth: 0)
    return BlockWriter.text(reader.blocks())
  }

  /// A word or phrase that is no Markdown, such as a name or a venue.
  package static func plain(_ text: String) -> String {
    let line = Array(VisibleText.line(text).trimmed)
    return line.indices.reduce(into: "") { result, index in
      let next = index + 1 < line.count ? line[index + 1] : " "
      switch line[index] {
      case "@" where next.isLetter || next.isNumber || next == "@":
        if let last = result.last, last.isLetter || last.isNumber { result += "@" }
      case "&" where next.isLetter || next == "#": result += "&amp;"
      case let character:
        if "\\`*_[]<>#~".contains(character) { result += "\\" }
        result.append(character)
      }
    }
  }
}
