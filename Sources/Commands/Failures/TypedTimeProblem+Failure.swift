import JournalKit

extension TypedTime.Problem: Failure {
  var explanation: Explanation {
    switch self {
    case .day(let word):
      Explanation(
        code: .badDay, "'\(word)' is no day.",
        hint:
          "write 2, 2011-03-23, 24 March, today, yesterday, friday, \"last friday\" or \"2 days ago\"",
        status: .usage, obstacle: .field)
    case .dayOrTime(let word):
      Explanation(
        code: .badDay, "'\(word)' is neither a day nor a time.",
        hint: "write 2, friday, 14:30, \"yesterday 14:30\", \"20 min ago\" or 2011-03-23T14:30",
        status: .usage, obstacle: .field)
    case .noDayToday(let word, let today):
      Explanation(
        code: .outsideEvent, "\(word) alone is today's, and \(today) is no day of the event.",
        hint: "write the day, too: \"1 \(word)\"", status: .usage, obstacle: .command)
    case .contradiction(let day, let time):
      Explanation(
        code: .badTime, "\(time) does not belong to \(day).",
        hint: "leave out -d, or give the time of day alone", status: .usage, obstacle: .field)
    case .timeOfDay(let word):
      Explanation(
        code: .badTime, "'\(word)' is no time.", hint: "write 04:00", status: .usage,
        obstacle: .field)
    case .time(let word):
      Explanation(
        code: .badTime, "'\(word)' is no time.",
        hint: "write 14:30, 2pm, \"20 min ago\", \"yesterday 14:30\" or 2011-03-23T14:30",
        status: .usage, obstacle: .field)
    }
  }
}
