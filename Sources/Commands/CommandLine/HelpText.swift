import Terminal

/// The parser's help for a command, with its usage broken between options: the parser breaks
/// everything but that.
struct HelpText {
  private let text: String

  private static let indent = "         "

  init(_ text: String) {
    self.text = text
  }

  /// The text for so many columns.
  func broken(within columns: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let isUsage = line.hasPrefix("USAGE: ") && line.count > columns
      return isUsage ? Self.broken(line, within: columns) : String(line)
    }.joined(separator: "\n")
  }

  /// Lines that end behind a whole option, which can have a bracket of its own.
  private static func broken(_ usage: Substring, within columns: Int) -> String {
    var lines = [""]
    for match in usage.matches(of: /\[(?:[^\[\]]|\[[^\]]*\])*\]|[^ ]+/) {
      let last = lines[lines.count - 1]
      if last.count + match.0.count >= columns, !last.isEmpty {
        lines.append(indent + match.0)
      } else {
        lines[lines.count - 1] = last.isEmpty ? String(match.0) : "\(last) \(match.0)"
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension Output {
  /// Words in lines that end where the terminal does.
  func broken(_ words: [Span]) -> String {
    Paragraph(words).lines(within: width).map { $0.shown(in: style) }.joined(separator: "\n")
  }
}
