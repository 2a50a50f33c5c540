import Terminal

/// The parser's help for a command, with its usage broken between options: the parser breaks
/// everything but that.
struct HelpText {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The text for so many columns.
  func broken(within columns: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let isUsage = line.hasPrefix(Self.usage) && line.count > columns
      return isUsage ? Self.broken(line.dropFirst(Self.usage.count), within: columns) : String(line)
    }.joined(separator: "\n")
  }

  private static let usage = "USAGE: "

  /// Lines that end behind a whole option, which can have a bracket of its own.
  private static func broken(_ options: Substring, within columns: Int) -> String {
    let bound = options.replacing(/\[(?:[^\[\]]|\[[^\]]*\])*\]/) {
      $0.output.replacing(" ", with: "\u{A0}")
    }
    let lines = Paragraph([Span(String(bound))]).lines(within: columns - 9)
    return usage
      + lines.map { $0.shown(in: .plain).replacing("\u{A0}", with: " ") }
      .joined(separator: "\n         ")
  }
}
