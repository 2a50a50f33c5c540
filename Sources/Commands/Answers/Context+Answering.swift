import JournalModel
import Terminal

extension Context {
  /// Answers a write: with JSON where that is asked for, else a line for each thing that was written, and a
  /// sentence; at a terminal the sentence alone.
  func answer(json: String?, receipts: [String], _ sentence: String) {
    guard json == nil, answersAtTerminal else {
      (json.map { [$0] } ?? receipts).forEach(output.receipt)
      return output.say(sentence)
    }
    let mark = Span(DoneLine.mark, as: .heading)
    output.write(.receipt, output.broken([mark, Span(VisibleText.line(sentence))]) + "\n")
  }

  /// The same with a line for the terminal that says more in less.
  func answer(
    json: String?, receipts: [String], _ sentence: String, line: () throws -> DoneLine?
  ) throws {
    guard json == nil, answersAtTerminal, let line = try line() else {
      return answer(json: json, receipts: receipts, sentence)
    }
    output.write(.receipt, line.text(on: output) + "\n")
  }

  private var answersAtTerminal: Bool { output.width != nil && !output.isQuiet }
}
