import JournalKit
import JournalModel
import Terminal

extension Context {
  /// Whether somebody sits there who sees a question and can answer it.
  var canAsk: Bool {
    input.isTerminal && output.showsMessages && !output.isQuiet && effect == .written
  }

  /// Asks at the terminal for yes or no; an empty line is `standard`. What is neither is asked once more,
  /// and then no, as Ctrl-D is.
  func agrees(to question: String, standard: Bool) -> Bool {
    for _ in 1...2 {
      output.write(.message, "\(question) [\(standard ? "Y/n" : "y/N")] ")
      guard let line = input.line()?.trimmed.lowercased() else {
        // Ctrl-D leaves the cursor behind the question.
        output.say("")
        return false
      }
      if line.isEmpty { return standard }
      if ["y", "yes"].contains(line) { return true }
      if ["n", "no"].contains(line) { return false }
      output.say("That is neither yes nor no.")
    }
    return false
  }
}
