import JournalModel

/// A command line that the parser refuses, or takes for another than was meant.
struct WrongCommandLine {
  private let path: CommandPath
  /// The words that can be options.
  private let words: ArraySlice<String>

  init(_ path: CommandPath) {
    (self.path, words) = (path, path.rest.prefix { $0 != "--" })
  }

  /// Refuses `-kind demo`, which is `-k ind` to the parser.
  ///
  /// What a command takes is only asked for where a line can have that: it takes as long as the
  /// parser itself.
  func refuseNamesBehindOneDash() throws {
    let names = words.filter { word in
      word.count > 2 && word.hasPrefix("-") && word.dropFirst().allSatisfy(\.isLetter)
    }
    guard !names.isEmpty, path.command is any JournalCommand.Type else { return }
    let spellings = try CommandDescription.of(path.command).spellings
    if let name = names.first(where: { spellings.contains("-\($0)") }) {
      throw UsageProblem("There is no option '\(name)'.", hint: "did you mean -\(name)?")
    }
  }

  /// What to tell a person of it: an option that does not exist is the reason for whatever else is
  /// missing, and a hint fits the command.
  func problem(for error: any Error) throws -> UsageProblem {
    let description = try CommandDescription.of(path.command)
    let parsed = Explanation(ofParser: error)
    let isList = description.places.last?.isRepeating == true
    let dash = isList ? "text that begins with a dash stands after `--`" : nil
    if let option = unknownOption(among: description) {
      let near = similar(to: option, among: description.spellings)
      return UsageProblem(
        "Unknown option '\(option)'.", hint: Choice.didYouMean(near) ?? dash ?? help)
    }
    let isOption = parsed.message.hasPrefix("Unknown option '-")
    return UsageProblem(
      parsed.message,
      hint: (isOption ? dash : nil) ?? choices(for: parsed, among: description) ?? hint(to: parsed)
        ?? help)
  }

  /// The words from which a value is to be that is none of them.
  private func choices(
    for parsed: Explanation, among description: CommandDescription
  ) -> String? {
    let option = description.options.first { option in
      option.spellings.contains { parsed.message.contains(" is invalid for '\($0)") }
    }
    guard let choices = option?.choices, !choices.isEmpty else { return nil }
    return "choose one of \(Choice.list(choices, before: "or"))"
  }

  /// The first word that must be a long option, and is none.
  private func unknownOption(among description: CommandDescription) -> String? {
    guard path.command is any JournalCommand.Type else { return nil }
    var isValue = false
    for word in words {
      defer { isValue = description.options.contains { $0.takesValue(after: word) } }
      guard !isValue, word.hasPrefix("--") else { continue }
      let option = String(word.prefix { $0 != "=" })
      if !description.spellings.contains(option) { return option }
    }
    return nil
  }

  /// The options that begin so, else those that look like it.
  private func similar(to option: String, among spellings: [String]) -> [String] {
    let longer = spellings.filter { option.count > 2 && $0.hasPrefix(option) }
    guard longer.isEmpty else { return Array(longer.prefix(3)) }
    let names = spellings.filter { $0.hasPrefix("--") }.map { (String($0.dropFirst(2)), $0) }
    return Similarity.closest(to: String(option.dropFirst(2)), among: names)
  }

  private func hint(to parsed: Explanation) -> String? {
    let isWord = path.names == ["list"] && parsed.message.contains("nexpected argument")
    return isWord ? "to find words: hackjournal search WORDS" : nil
  }

  private var help: String { (["hackjournal help"] + path.names).joined(separator: " ") }
}
