import JournalKit

extension UnreadableFields: Failure {
  var explanation: Explanation {
    switch self {
    case .broken(let line, let message): Self.explanation(of: message, onLine: line)
    case .of(let command):
      Explanation(
        code: .unreadableFields, "The file is not for this command but for another.",
        hint: "hackjournal \(command.rawValue) -F FILE", status: .usage)
    }
  }

  private static func explanation(of message: String, onLine line: Int) -> Explanation {
    Explanation(
      code: .unreadableFields, "Line \(line) of the text: \(message).",
      hint: "mend the line, or take it out", status: .usage, obstacle: .command)
  }
}
