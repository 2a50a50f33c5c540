import ArgumentParser

extension Explanation {
  init(ofParser error: any Error) {
    let isUsage = NoArguments.exitCode(for: error) == .validationFailure
    var message = Typed.withoutMarks(NoArguments.message(for: error))
    // Of the ways in which it can be wrong the first is enough; and it guesses at some option,
    // however far that is.
    for mark in ["\n   or: ", " Did you mean '"] {
      message = message.firstRange(of: mark).map { String(message[..<$0.lowerBound]) } ?? message
    }
    let isOpen = message.last.map { !".:?!\n".contains($0) } ?? false
    self.init(
      code: isUsage ? .usage : .failed, message + (isOpen ? "." : ""),
      status: isUsage ? .usage : .failed)
  }

  /// The parser words errors for some arguments, whichever they are.
  private struct NoArguments: ParsableArguments {}
}
