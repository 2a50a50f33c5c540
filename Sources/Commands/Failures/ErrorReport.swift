import ArgumentParser
import Foundation
import Git
import JournalKit
import JournalModel
import Publishing
import TeamRepositories
import Terminal

/// An error in words: what is wrong, where, what to do next, and the exit status.
struct ErrorReport {
  /// A word for programs, such as `no-journal`.
  let code: String
  let message: String
  let hint: String?
  let status: ExitStatus

  init(code: String, _ message: String, hint: String? = nil, status: ExitStatus = .failed) {
    self.code = code
    self.message = message
    self.hint = hint
    self.status = status
  }

  /// Words for any error that a command can throw.
  init(_ error: any Error) {
    switch error {
    case let kept as TextInOutbox: self.init(kept)
    case let problem as JournalProblem: self.init(problem)
    case let problem as RosterProblem: self.init(problem)
    case let refusal as WriteRefusal: self.init(refusal)
    case let failure as GitError: self.init(failure)
    case let failure as SystemError: self.init(failure)
    case let problem as IdentityProblem: self.init(problem)
    case let problem as SigningProblem: self.init(problem)
    case let problem as HookProblem: self.init(problem)
    case let error as HooksNotRunning: self.init(error)
    case let error as NoHooks: self.init(error)
    case let problem as FileProblem: self.init(.unreadable(problem))
    case let fields as UnreadableFields:
      self.init(
        code: "unreadable-fields", "Line \(fields.line) of the text: \(fields.message).",
        hint: "mend the line, or take it out", status: .usage)
    case let failure as GitProcess.Failure:
      self.init(
        code: "git-failed",
        "git \(failure.arguments.first ?? "") failed with status \(failure.status).")
    default: self.init(commandLine: error)
    }
  }

  /// One sentence, and a line that begins with `Hint:`.
  func text(in style: Style) -> String {
    let line = "\(style.shown("error:", as: .error)) \(VisibleText.block(message))"
    guard let hint else { return line }
    return "\(line)\n\(style.shown("Hint:", as: .hint)) \(VisibleText.block(hint))"
  }

  var json: String {
    let tree = ErrorJSON(error: .init(code: code, message: message, hint: hint))
    return (try? JSON.text(tree)) ?? text(in: .plain)
  }

  /// What must be done before a kept text can be saved.
  private var wordsBeforeCommand: String {
    switch code {
    case "text-too-long", "names-unnamed": "reword it there, then"
    case "unknown-attendee", "several-attendees", "unknown-identifier", "several-identifiers",
      "outside-event", "closed-already", "no-follow-up", "no-journal", "unreadable-fields":
      "once that is right"
    default: "to save it"
    }
  }

  private init(_ kept: TextInOutbox) {
    let cause = ErrorReport(kept.cause)
    let place =
      kept.path.map { "\(kept.isWhole ? "Your text is safe" : "What was read of it is") in \($0)" }
      ?? "No folder took your text; here it is:\n\(String(decoding: kept.draught.content, as: UTF8.self))"
    let again = kept.path.flatMap { path in
      kept.draught.command.map { "\(cause.wordsBeforeCommand): \($0) \(Shell.quoted(path))" }
        ?? (kept.draught.isInput ? "once it is right, take it with -F \(Shell.quoted(path))" : nil)
    }
    let hints = [cause.hint, again].compactMap { $0 }
    self.init(
      code: cause.code, "\(cause.message)\n\(place)",
      hint: hints.isEmpty ? nil : hints.joined(separator: "\n"), status: cause.status)
  }
}

private struct ErrorJSON: Encodable {
  struct Content: Encodable {
    let code, message: String
    let hint: String?
  }

  let schema = 1
  let error: Content
}
