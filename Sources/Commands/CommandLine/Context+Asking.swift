import JournalKit
import Terminal

extension Context {
  /// Whether somebody sits there who sees a question and can answer it.
  var canAsk: Bool {
    input.isTerminal && output.showsMessages && !output.isQuiet && effect == .written
  }

  /// Asks at the terminal for yes or no; an empty line is `standard`, and so is whatever is neither.
  /// Ctrl-D is no.
  func agrees(to question: String, standard: Bool) -> Bool {
    output.write(.message, "\(question) [\(standard ? "Y/n" : "y/N")] ")
    guard let line = input.line()?.lowercased() else {
      // Ctrl-D leaves the cursor behind the question.
      output.say("")
      return false
    }
    return standard ? !line.hasPrefix("n") : line.hasPrefix("y")
  }
}
