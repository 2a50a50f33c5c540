import ArgumentParser

extension Explanation {
  /// The parser's own errors as sentences, and the choices that it names as a hint.
  init(ofParser error: any Error) {
    let isUsage = NoArguments.exitCode(for: error) == .validationFailure
    // Of the ways in which it can be wrong the first is enough; and it guesses at some option,
    // however far that is.
    let text = Self.cut(Typed.withoutMarks(NoArguments.message(for: error)), "\n   or: ").head
    let (head, choice) = Self.cut(Self.cut(text, " Did you mean '").head, " Please provide one of ")
    let end = head.last.map { ".:?!\n".contains($0) } ?? true
    self.init(
      code: isUsage ? .usage : .failed, head + (end ? "" : "."),
      hint: choice.map { "choose one of \($0.prefix { $0 != "." }.replacing("'", with: ""))" },
      status: isUsage ? .usage : .failed)
  }

  private static func cut(_ text: String, _ mark: String) -> (head: String, tail: String?) {
    guard let range = text.firstRange(of: mark) else { return (text, nil) }
    return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
  }

  /// The parser words errors for some arguments, whichever they are.
  private struct NoArguments: ParsableArguments {}
}
