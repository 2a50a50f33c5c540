import JournalModel

/// A command line that the parser refuses, or takes for another than was meant.
struct WrongCommandLine {
  private let path: CommandPath
  private let words: ArraySlice<String>

  init(_ path: CommandPath) {
    (self.path, words) = (path, path.rest.prefix { $0 != "--" })
  }

  /// `-kind demo` is `-k ind` to the parser. What a command takes is only asked for where a line
  /// can have that: it takes as long as the parser itself.
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

  /// An option that does not exist is the reason for whatever else is missing.
  func problem(for error: any Error) throws -> UsageProblem {
    let description = try CommandDescription.of(path.command)
    let help = (["hackjournal help"] + path.names).joined(separator: " ")
    let isText = description.places.last?.isRepeating == true
    let dash = isText ? "text that begins with a dash stands after `--`; options: \(help)" : help
    if let option = unknownOption(among: description) {
      let near = Choice.didYouMean(similar(to: option, among: description.spellings))
      return UsageProblem("Unknown option '\(option)'.", hint: near ?? dash)
    }
    let message = Explanation(ofParser: error).message
    return UsageProblem(message, hint: message.hasPrefix("Unknown option '-") ? dash : help)
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

  /// What people call options, with what we do.
  private static let otherNames = [
    "--name": "--event", "--date": "--start", "--place": "--venue", "--location": "--venue",
    "--timezone": "--time-zone",
  ]

  private func similar(to option: String, among spellings: [String]) -> [String] {
    if let other = Self.otherNames[option], spellings.contains(other) { return [other] }
    let longer = spellings.filter { option.count > 2 && $0.hasPrefix(option) }
    guard longer.isEmpty else { return Array(longer.prefix(3)) }
    let names = spellings.filter { $0.hasPrefix("--") }.map { (String($0.dropFirst(2)), $0) }
    return Similarity.closest(to: String(option.dropFirst(2)), among: names)
  }
}
