import JournalKit

extension UnreadableFields: Failure {
  var explanation: Explanation {
    Explanation(
      code: .unreadableFields, "Line \(line) of the text: \(message).",
      hint: "mend the line, or take it out", status: .usage, obstacle: .command)
  }
}
