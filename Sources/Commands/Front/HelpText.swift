import JournalModel
import Terminal

/// The parser's help for a command, with its usage broken between options, which is all that the
/// parser does not break, and without the options that every command has.
struct HelpText {
  private let text: String

  init(_ text: String) {
    let isForCommand = text.hasPrefix("OVERVIEW: ") && !text.contains("--no-pager")
    self.text = isForCommand ? Self.pointing(text) : text
  }

  private static func pointing(_ text: String) -> String {
    // A line that goes on is indented by 26 columns.
    text.replacing(/\ \ (--version|-h, --help) .*\n( {26}.*\n)*/, with: "")
      .replacing(/OPTIONS:\n(\n|\z)/, with: "").replacing(" SUBCOMMANDS:\n", with: ":\n")
      .trimmedLines + "\n\nOptions that every command has: hackjournal help options\n"
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
