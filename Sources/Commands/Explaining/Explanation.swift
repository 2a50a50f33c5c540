import JournalModel
import Publishing
import Terminal

/// An error in words and with the exit status; what no other error says is thrown as one.
struct Explanation: Failure {
  let code: FailureCode
  let message: String
  let hint: String?
  let status: ExitStatus
  let obstacle: Obstacle
  let isCallersFault: Bool

  /// Causes that keep a text out of the journal.
  enum Obstacle: Sendable {
    /// Nothing that lies in text or command: the disk, another writer.
    case circumstances
    /// The words themselves.
    case words
    /// Something that was said beside them and that means nothing, such as a kind that is none.
    case field
    /// The options and names beside them, which may be right once the journal is another.
    case command
  }

  init(
    code: FailureCode, _ message: String, hint: String? = nil, status: ExitStatus = .failed,
    obstacle: Obstacle = .circumstances, isCallersFault: Bool? = nil
  ) {
    (self.code, self.message, self.hint, self.status) = (code, message, hint, status)
    self.obstacle = obstacle
    self.isCallersFault = isCallersFault ?? (status == .usage)
  }

  /// Somebody else changed what a person had in the editor; neither change is lost.
  static func changedMeanwhile(_ what: String) -> Explanation {
    Explanation(
      code: .changedMeanwhile, "\(what) was changed while you were editing.",
      hint: "look at it, then edit it again with your words")
  }

  var explanation: Explanation { self }

  init(of error: any Error) {
    self = (error as? any Failure)?.explanation ?? Explanation(ofParser: error)
  }

  /// One sentence, and a line that begins with `Hint:`.
  func text(in style: Style) -> String {
    let line = "\(style.shown("error:", as: .error)) \(VisibleText.block(message))"
    guard let hint else { return line }
    return "\(line)\n\(style.shown("Hint:", as: .hint)) \(VisibleText.block(hint))"
  }

  var json: String {
    let error: JSONObject = ["code": code.word, "message": message, "hint": hint]
    return (try? JSON.answer(["error": error])) ?? text(in: .plain)
  }
}
