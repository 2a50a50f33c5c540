import JournalModel

/// The parser's help with a short usage, and a pointer to the options that all commands have.
enum HelpText {
  /// The same text of what is no help for a command: a version, or help on those options.
  static func shortened(_ text: String) -> String {
    guard text.hasPrefix("OVERVIEW: "), !text.contains("--no-pager") else { return text }
    // Usage: an option can have brackets of its own. A line that goes on is indented by 26 columns.
    return text.replacing(/(\ \[-([^\[\]]|\[[^\]]*\])*\])+/, with: " [<options>]")
      .replacing(/\ \ (--version|-h, --help) .*\n( {26}.*\n)*/, with: "")
      .replacing(/OPTIONS:\n(\n|\z)/, with: "").replacing(" SUBCOMMANDS:\n", with: ":\n")
      .trimmedLines + "\n\nOptions that every command has: hackjournal help options\n"
  }
}
