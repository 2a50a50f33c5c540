import JournalKit
import JournalModel
import Terminal

/// Questions that `init` asks at a terminal when nothing was said: an empty answer takes the
/// default.
struct EventQuestions {
  let context: Context

  /// The event with the answers; it comes with what it would be without them. Ctrl-D is no answer: it
  /// means that nothing is to be made.
  func answered(_ event: Event) throws(Explanation) -> Event {
    var event = event
    context.output.say("An empty answer takes what is in the brackets.")
    event.name = try ask("What is the event called?", usual: event.name, forms: "") { $0 }
    event.start = try ask(
      "Its first day?", usual: event.start, forms: "2011-03-23, today or friday"
    ) {
      EventFields.firstDay($0, near: event.calendar, now: context.now())
    }
    let length = event.days.map(Length.fixed) ?? .open
    event.days = try ask(
      "How many days?", usual: length, forms: "a number, or open", meaning: Length.init
    ).count
    event.venue = try ask("Where is it?", usual: event.venue ?? "not said yet", forms: "") { $0 }
    if event.venue == "not said yet" { event.venue = nil }
    return event
  }

  /// Number of an event's days as people type it, or `open`.
  private enum Length: CustomStringConvertible {
    case fixed(Int)
    case open

    init?(_ answer: String) {
      if answer.lowercased() == "open" {
        self = .open
      } else {
        guard let count = Event.dayCount(answer) else { return nil }
        self = .fixed(count)
      }
    }

    var count: Int? {
      if case .fixed(let count) = self { count } else { nil }
    }

    var description: String { count.map { "\($0)" } ?? "open" }
  }

  /// Asks until the answer means something.
  private func ask<Value: CustomStringConvertible>(
    _ question: String, usual: Value, forms: String, meaning: (String) -> Value?
  ) throws(Explanation) -> Value {
    while true {
      let shown = VisibleText.line(usual.description)
      context.output.write(.message, "\(question) [\(shown)] ")
      guard let line = context.input.line() else {
        // Ctrl-D leaves the cursor behind the question.
        context.output.say("")
        throw Explanation(
          code: .noAnswer, "The questions were not all answered; nothing was made.",
          hint: "the same without questions: hackjournal init --event NAME")
      }
      guard !line.trimmed.isEmpty else { return usual }
      if let value = meaning(line.trimmed) { return value }
      context.output.say(
        "'\(VisibleText.line(line.trimmed))' means nothing here: write \(forms).")
    }
  }
}
