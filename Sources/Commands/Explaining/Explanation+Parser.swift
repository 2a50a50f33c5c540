import ArgumentParser

extension Explanation {
  /// The parser's own errors as sentences, and the choices that it names as a hint.
  init(ofParser error: any Error) {
    let status: ExitStatus =
      NoArguments.exitCode(for: error) == .validationFailure ? .usage : .failed
    let words = ParserWords(Typed.withoutMarks(NoArguments.message(for: error)))
    self.init(
      code: status == .usage ? .usage : .failed, words.message, hint: words.hint, status: status)
  }

  /// The parser words errors for some arguments, whichever they are.
  private struct NoArguments: ParsableArguments {}
}
