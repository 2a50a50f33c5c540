import JournalKit
import JournalModel

extension TextOptions.Given {
  /// Whether it would be lost: one that is in the shell's history, or in a file, is not, if only the
  /// command line was wrong.
  func isLost(after error: any Error) -> Bool {
    guard !(error is DryRun), source != .headline else { return false }
    if case JournalProblem.emptyText = error { return false }
    guard !text.trimmed.isEmpty else { return false }
    return !(isKeptElsewhere && Explanation(of: error).isCallersFault)
  }
}
