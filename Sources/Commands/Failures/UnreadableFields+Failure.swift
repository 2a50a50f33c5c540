import JournalKit

extension UnreadableFields: Failure {
  var explanation: Explanation {
    switch self {
    case .broken(let line, let message): Self.explanation(of: message, onLine: line)
    case .ofNote:
      Self.explanation(
        of: "`about:` makes it a note: hackjournal note NAME -F FILE", onLine: 1)
    }
  }

  private static func explanation(of message: String, onLine line: Int) -> Explanation {
    Explanation(
      code: .unreadableFields, "Line \(line) of the text: \(message).",
      hint: "mend the line, or take it out", status: .usage, obstacle: .command)
  }
}
