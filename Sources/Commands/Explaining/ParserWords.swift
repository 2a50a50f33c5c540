/// The parser's words: what is wrong, and what it would do.
struct ParserWords {
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
