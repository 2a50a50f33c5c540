extension Editor.Problem: Failure {
  var explanation: Explanation {
    switch self {
    case .failed(let command, let status, _):
      Explanation(
        code: .editor, "The editor '\(command)' ended with status \(status).",
        hint: Self.isMissing(status)
          ? "name one that is there: set EDITOR, or git config core.editor" : nil)
    case .interrupted:
      Explanation(code: .interrupted, "Interrupted in the editor.", status: .interrupted)
    case .none:
      Explanation(
        code: .noEditor, "There is no editor for this terminal.",
        hint: "give the text as an argument, or set EDITOR", status: .usage)
    }
  }

  /// Whether a shell ended as it does where there is no such program, or none that it may run.
  private static func isMissing(_ status: Int32) -> Bool {
    [126, 127].contains(status)
  }
}
