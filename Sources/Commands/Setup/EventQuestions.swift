import JournalKit
import JournalModel
import Terminal

/// Questions of `init` at a terminal; an empty answer takes the default.
struct EventQuestions {
  let context: Context

  /// `event` has the defaults. Ctrl-D is no answer: it means that nothing is to be made.
  func answered(_ event: Event) throws(Explanation) -> Event {
    var event = event
    context.output.say("An empty answer takes what is in the brackets.")
    event.name = try ask("What is the event called?", usual: event.name) { $0 } ?? event.name
    let start = try ask(
      "Its first day?", usual: "\(event.start)", forms: "2011-03-23, today or friday"
    ) { try EventFields.firstDay($0, near: event.calendar, now: context.now()) }
    event.start = start ?? event.start
    let usual = event.days.map { "\($0)" } ?? "open"
    let days = try ask("How many days?", usual: usual, forms: "a number, or open") {
      try EventFields.days($0)
    }
    if let days { event.days = days }
    event.venue =
      try ask("Where is it?", usual: event.venue ?? "not said yet") { $0 } ?? event.venue
    return event
  }

  /// Nil for an empty answer.
  private func ask<Value>(
    _ question: String, usual: String, forms: String = "", meaning: (String) throws -> Value
  ) throws(Explanation) -> Value? {
    while true {
      context.output.write(.message, "\(question) [\(VisibleText.line(usual))] ")
      guard let line = context.input.line()?.trimmed else {
        // Ctrl-D leaves the cursor behind the question.
        context.output.say("")
        throw Explanation(
          code: .noAnswer, "The questions were not all answered; nothing was made.",
          hint: "the same without questions: hackjournal init --event NAME")
      }
      guard !line.isEmpty else { return nil }
      do {
        return try meaning(line)
      } catch {
        context.output.say("'\(VisibleText.line(line))' means nothing here: write \(forms).")
      }
    }
  }
}
