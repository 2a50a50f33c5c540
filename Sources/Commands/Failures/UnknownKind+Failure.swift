import JournalKit

extension UnknownKind: Failure {
  var explanation: Explanation {
    Explanation(
      code: .unknownKind, "'\(word)' is not a kind of this event.",
      hint: Choice.didYouMean(similar) ?? "choose one of \(kinds.joined(separator: ", "))",
      status: .usage, obstacle: .field)
  }
}
