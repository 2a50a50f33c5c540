import JournalModel

/// A command line that the parser refuses.
struct WrongCommandLine: Error {
  let cause: any Error
  /// The command that it is for; nil where that cannot be told.
  private let command: (any JournalCommand.Type)?
  /// The words that name the command, such as `attendee list`.
  private let name: String
  /// The words that follow them, as the parser gets them: a text has its mark.
  private let words: [String]
  /// The arguments of the command; those of the whole program where it cannot be told.
  private let description: CommandDescription

  init(
    cause: any Error, command: (any JournalCommand.Type)?, name: String, words: [String]
  ) throws {
    (self.cause, self.command, self.name, self.words) = (cause, command, name, words)
    description = try .of(command ?? Hackjournal.self)
  }

  /// The first word that must be a long option, and is none.
  ///
  /// The parser names it only where nothing else is wrong.
  var unknownOption: String? {
    guard command != nil else { return nil }
    var isValue = false
    for word in words.prefix(while: { $0 != "--" }) {
      defer { isValue = description.options.contains { $0.takes(afterName: word) } }
      guard !isValue, word.hasPrefix("--") else { continue }
      let option = String(word.prefix { $0 != "=" })
      if !spellings.contains(option) { return option }
    }
    return nil
  }

  /// A hint to an option that does not exist: those that may have been meant, else where to read.
  func hint(to option: String) -> String {
    let longer = spellings.filter { option.count > 2 && $0.hasPrefix(option) }
    let near = longer.isEmpty ? similar(to: option) : Array(longer.prefix(3))
    return Choice.didYouMean(near) ?? dashHint ?? help
  }

  /// A hint to a message that has none of its own.
  func hint(toMessage message: String) -> String {
    if message.hasPrefix("Unknown option '-"), !message.contains("option '--") {
      let word = message.split(separator: "'").dropFirst().first ?? ""
      if spellings.contains("-\(word)") { return "did you mean -\(word)?" }
      return dashHint ?? help
    }
    guard message.lowercased().contains("unexpected argument"), command == List.self else {
      return help
    }
    let sought = places.map { Shell.quoted(Typed.withoutMarks($0)) }
    return "to find words: hackjournal search \(sought.joined(separator: " "))"
  }

  /// The words that are neither an option nor its value.
  private var places: [String] {
    var places: [String] = []
    var isValue = false
    for word in words {
      defer { isValue = description.options.contains { $0.takes(afterName: word) } }
      if !isValue, !word.hasPrefix("-") { places.append(word) }
    }
    return places
  }

  /// The names of the options, with their dashes.
  private var spellings: [String] { description.options.flatMap(\.spellings) }

  private func similar(to option: String) -> [String] {
    let names = spellings.filter { $0.hasPrefix("--") }.map { (String($0.dropFirst(2)), $0) }
    return Similarity.closest(to: String(option.dropFirst(2)), among: names)
  }

  /// A hint at `--` where the last words are a text, or several names; nil elsewhere.
  private var dashHint: String? {
    guard description.places.last?.isRepeating == true else { return nil }
    return "text that begins with a dash stands after `--`"
  }

  private var help: String {
    (["hackjournal help"] + [name].filter { !$0.isEmpty }).joined(separator: " ")
  }
}

extension CommandDescription.Argument {
  /// Whether the word after this one is its value.
  fileprivate func takes(afterName word: String) -> Bool {
    form == .option && spellings.contains(word)
  }
}
