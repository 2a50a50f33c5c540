internal import JournalKit

/// Markdown from people, made safe to stand inside a page of ours: no HTML, no links to scripts, no
/// headings, nothing that swallows what follows, nobody pinged.
package enum SafeMarkdown {
  /// One line that begins a paragraph or bullet.
  package static func headline(_ text: String) -> String {
    let line = inline(VisibleText.line(text))
    return startsBlock(line) ? escapedStart(line) : line
  }

  /// A text of any number of paragraphs.
  package static func block(_ text: String) -> String {
    let safe = inline(VisibleText.block(text))
    return closingFence(withoutHeadings(safe))
  }

  /// A word or phrase that is no Markdown, such as a name or a venue.
  package static func plain(_ text: String) -> String {
    VisibleText.line(text).reduce(into: "") { result, character in
      if "\\`*_[]<>#".contains(character) { result += "\\" }
      result.append(character)
    }
  }

  private static func inline(_ text: String) -> String {
    var scanner = MarkdownScanner(text)
    var result = ""
    while let (stretch, isVerbatim) = scanner.next() {
      result += isVerbatim ? verbatim(stretch) : prose(stretch, after: result.last)
    }
    return result
  }

  /// Code and addresses stay; targets and automatic links keep only schemes that are safe.
  private static func verbatim(_ text: Substring) -> String {
    if text.hasPrefix("](") {
      return isSafeTarget(text.dropFirst(2)) ? String(text) : "](#)"
    }
    if text.hasPrefix("<") {
      return isSafeTarget(text.dropFirst()) ? String(text) : "&lt;" + text.dropFirst()
    }
    return String(text)
  }

  private static func prose(_ text: Substring, after previous: Character?) -> String {
    var result = ""
    var previous = previous
    for (index, character) in zip(text.indices, text) {
      let next = text[text.index(after: index)...].first
      switch character {
      case "<" where next.map { $0.isLetter || "/!?".contains($0) } ?? false: result += "&lt;"
      case "@" where pings(next, after: previous): break
      default: result.append(character)
      }
      previous = character
    }
    return result.lines.map(withoutUnsafeDefinition).joined(separator: "\n")
  }

  private static func pings(_ next: Character?, after previous: Character?) -> Bool {
    guard let next, next.isLetter || next.isNumber else { return false }
    return previous.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  /// `[name]: target` defines a link for the whole page.
  private static func withoutUnsafeDefinition(_ line: String) -> String {
    guard line.trimmed.hasPrefix("["), let colon = line.firstRange(of: "]:"),
      !isSafeTarget(line[colon.upperBound...])
    else { return line }
    return line.replacing("[", with: "\\[", maxReplacements: 1)
  }

  private static func isSafeTarget(_ target: some StringProtocol) -> Bool {
    let start = target.drop { $0.isWhitespace || $0 == "<" }
    let scheme = start.prefix { $0.isLetter || $0.isNumber || "+-.&;#\\%".contains($0) }
    guard start[scheme.endIndex...].first == ":" else { return !scheme.contains("&") }
    return ["http", "https", "mailto", "ftp"].contains(scheme.lowercased()) || scheme.contains("@")
  }
}

extension SafeMarkdown {
  private static func startsBlock(_ line: String) -> Bool {
    guard let first = line.first else { return false }
    if "#>".contains(first) || line.hasPrefix("```") || line.hasPrefix("~~~") { return true }
    if "-*+".contains(first) {
      let rest = line.drop { $0 == first || $0 == " " }
      return rest.isEmpty || line.dropFirst().first == " "
    }
    if "=".contains(first) { return line.allSatisfy { $0 == "=" } }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let mark = line.dropFirst(digits.count).first
    return !digits.isEmpty && (mark == "." || mark == ")")
      && line.dropFirst(digits.count + 1).first.map { $0 == " " } ?? true
  }

  private static func escapedStart(_ line: String) -> String {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    return digits + "\\" + line.dropFirst(digits.count)
  }

  /// Headings become bold, and lines that would make one of the line above are escaped.
  private static func withoutHeadings(_ text: String) -> String {
    var isCode = false
    return text.lines.map { line in
      if line.trimmed.hasPrefix("```") || line.trimmed.hasPrefix("~~~") { isCode.toggle() }
      guard !isCode else { return line }
      let marks = line.prefix { $0 == "#" }
      if (1...6).contains(marks.count), line.dropFirst(marks.count).first == " " {
        return "**\(line.dropFirst(marks.count).trimmed)**"
      }
      let rule = line.trimmed
      let isRule = !rule.isEmpty && (rule.allSatisfy { $0 == "-" } || rule.allSatisfy { $0 == "=" })
      return isRule ? "\\" + rule : line
    }.joined(separator: "\n")
  }

  /// Closes a code block that its writer left open.
  private static func closingFence(_ text: String) -> String {
    var open: Substring?
    for line in text.lines.map(\.trimmed) {
      guard let mark = line.first, mark == "`" || mark == "~" else { continue }
      let run = line.prefix { $0 == mark }
      guard run.count >= 3 else { continue }
      if let fence = open {
        if run.first == fence.first, run.count >= fence.count, run.count == line.count {
          open = nil
        }
      } else {
        open = run
      }
    }
    return open.map { text + "\n" + $0 } ?? text
  }
}
