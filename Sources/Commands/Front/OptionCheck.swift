/// Looks for an option's whole name behind one dash: `-kind demo` is `-k ind` to the parser.
///
/// What a command takes is only asked for where a line can have that: it takes as long as the parser
/// itself.
enum OptionCheck {
  /// Refuses such a line.
  static func check(
    _ words: ArraySlice<String>, of command: any JournalCommand.Type
  ) throws {
    let names = words.prefix { $0 != "--" }.filter(hasOneDash)
    guard !names.isEmpty else { return }
    let spellings = try CommandDescription.of(command).options.flatMap(\.spellings)
    if let name = names.first(where: { spellings.contains("-\($0)") }) {
      throw UsageProblem("There is no option '\(name)'.", hint: "did you mean -\(name)?")
    }
  }

  /// Whether one dash stands before what can be a name.
  private static func hasOneDash(_ word: String) -> Bool {
    word.hasPrefix("-") && !word.hasPrefix("--") && word.count > 3
  }
}
