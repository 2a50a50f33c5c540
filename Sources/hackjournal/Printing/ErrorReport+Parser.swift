import ArgumentParser

/// A command line that the parser refuses.
struct WrongCommandLine: Error {
  let cause: any Error
  /// The command that it is for; nil where that cannot be told.
  let command: (any JournalCommand.Type)?
  /// The words that name the command, such as `attendee list`.
  let words: String
  /// Whether its last words are a text, or several names.
  let takesText: Bool
  /// The names of its options, with their dashes.
  let options: [String]

  init(
    cause: any Error, command: (any JournalCommand.Type)?, words: String
  ) throws {
    (self.cause, self.command, self.words) = (cause, command, words)
    let description = try command.map { try CommandDescription.of($0) }
    takesText = description?.places.last?.isRepeating ?? false
    options = description?.options.flatMap(\.spellings) ?? []
  }
}

extension ErrorReport {
  /// What the parser says, with a hint that fits the command.
  init(_ wrong: WrongCommandLine) {
    let report = ErrorReport(parser: wrong.cause)
    self.init(
      code: report.code, report.message, hint: report.hint ?? wrong.hint(to: report.message),
      status: report.status)
  }

  /// The parser's own errors as sentences, and what it guesses as a hint.
  init(parser error: any Error) {
    let status: ExitStatus =
      Hackjournal.exitCode(for: error) == .validationFailure ? .usage : .failed
    let words = ParserWords(Typed.withoutMarks(Hackjournal.message(for: error)))
    self.init(
      code: status == .usage ? "usage" : "failed", words.message, hint: words.hint, status: status)
  }
}

/// The parser's words: what is wrong, and what it would do.
private struct ParserWords {
  private(set) var message: String
  private(set) var hint: String?

  init(_ text: String) {
    message = text
    // Of the ways in which it can be wrong the first is enough.
    _ = cut(behind: "\n   or: ")
    if let guess = cut(behind: " Did you mean '"), message.contains("option '--") {
      // For `-20%` it guesses at some short option.
      hint = "did you mean \(guess.prefix { $0 != "'" })?"
    }
    if let choice = cut(behind: " Please provide one of ") {
      hint = "choose one of \(choice.prefix { $0 != "." }.replacing("'", with: ""))"
    }
    if let last = message.last, !".:?!\n".contains(last) { message += "." }
  }

  /// Takes off what begins with a mark; answers what stands behind the mark.
  private mutating func cut(behind mark: String) -> Substring? {
    guard let range = message.firstRange(of: mark) else { return nil }
    let rest = message[range.upperBound...]
    message = String(message[..<range.lowerBound])
    return rest
  }
}

extension WrongCommandLine {
  /// What to do about a message that has no hint of its own.
  fileprivate func hint(to message: String) -> String? {
    if message.hasPrefix("Unknown option '-"), !message.contains("option '--") {
      let word = message.split(separator: "'").dropFirst().first ?? ""
      if options.contains("-\(word)") { return "did you mean -\(word)?" }
      return takesText ? "text that begins with a dash stands after `--`" : help
    }
    guard message.lowercased().contains("unexpected argument"), command == List.self else {
      return help
    }
    let words = message.split(separator: "'", omittingEmptySubsequences: false)
    let sought = words.indices.filter { $0 % 2 == 1 }.map { Shell.quoted(String(words[$0])) }
    return "to find words: hackjournal search \(sought.joined(separator: " "))"
  }

  private var help: String? { words.isEmpty ? nil : "hackjournal help \(words)" }
}
