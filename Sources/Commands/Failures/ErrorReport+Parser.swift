import ArgumentParser

extension ErrorReport {
  /// What the parser says, with a hint that fits the command; an option that does not exist is the
  /// reason for whatever else it misses.
  init(_ wrong: WrongCommandLine) {
    let report = ErrorReport(parser: wrong.cause)
    if let option = wrong.unknownOption {
      self.init(
        code: report.code, "Unknown option '\(option)'.", hint: wrong.hint(to: option),
        status: report.status)
    } else {
      self.init(
        code: report.code, report.message,
        hint: report.hint ?? wrong.hint(toMessage: report.message), status: report.status)
    }
  }

  /// The parser's own errors as sentences, and the choices that it names as a hint.
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
    // It guesses at some option, however far that is.
    _ = cut(behind: " Did you mean '")
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
