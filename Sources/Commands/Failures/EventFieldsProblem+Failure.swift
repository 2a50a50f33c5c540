import JournalKit

extension EventFields.Problem: Failure {
  var explanation: Explanation {
    let (message, hint) =
      switch self {
      case .days(let text):
        ("'\(text)' is no number of days.", "write a number from 1 to 3660, such as 3")
      case .zone(let text):
        (
          "'\(text)' is no time zone.",
          "write a name such as Europe/London, or an offset such as +01:00"
        )
      case .date(let text): ("'\(text)' is no date.", "write it as 2011-03-23")
      case .language(let text, let known):
        (
          "Summaries cannot be in '\(text)'.",
          "choose one of \(known.joined(separator: ", ")), or write and commit "
            + "languages/NAME.yml: see docs/languages.md"
        )
      case .giver(let text):

        (
          "'\(text)' is no host or sponsor.",
          "write \"Oracle <https://oracle.example>: venue (days 1, 2)\""
        )
      case .address(let text):
        ("'\(text)' is no web address.", "it begins with https:// or http://")
      case .noDay(let day, let days):
        (
          "There is no day \(day): the event has \(Sentences.count(days, one: "day", many: "days")).",
          "an event that goes on longer: hackjournal event --days \(day)"
        )
      case .schedule(let text):
        (
          "'\(text)' is nothing that happens at a time.",
          "write \"day 2 18:00: Show and tell (Room 1)\""
        )
      case .credit(let text): ("'\(text)' is no kind.", "write it as a trailer, such as helped-by")
      case .yesOrNo(let text): ("'\(text)' is neither yes nor no.", "write yes or no")
      case .kind(let text):
        (
          "'\(text)' is no kind with its heading.",
          "write \"demo: Demos\"; \"blocker: hidden\" hides one"
        )
      }
    return Explanation(code: .usage, message, hint: hint, status: .usage)
  }
}
