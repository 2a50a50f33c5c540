import JournalKit
import JournalModel

extension SummaryCommand {
  /// What it is about, as somebody typed it.
  func scope(in journal: Snapshot, _ context: Context) throws -> SummaryScope {
    guard !all else { return .wholeEvent }
    let words = TypedTime(calendar: journal.calendar, now: context.now())
    guard let typed = dayArgument ?? dayOption else {
      return .day(try journal.dayToSummarise(today: try words.date(nil)))
    }
    let ends = typed.text.split(separator: "..", omittingEmptySubsequences: false)
      .map(String.init)
    guard ends.count > 1 else { return .day(try date(typed.text, words, in: journal)) }
    let days = try ends.map { try end($0, words, in: journal) }
    guard let first = days.first, let last = days.last, days.count == 2 else {
      throw TypedTime.Problem.day(typed.text)
    }
    guard first <= last else {
      throw UsageProblem("'\(typed.text)' ends before it begins: give the earlier day first.")
    }
    guard try journal.dates().contains(where: (first...last).contains) else {
      return .days(
        try date(ends[0], words, in: journal)...date(ends[1], words, in: journal))
    }
    return .days(first...last)
  }

  private func date(
    _ text: String, _ words: TypedTime, in journal: Snapshot
  ) throws -> CalendarDate {
    let date = try words.date(text)
    guard try journal.calendar.contains(date) || journal.dates().contains(date) else {
      throw JournalProblem.outsideEvent(date, journal.calendar, today: try words.date(nil))
    }
    return date
  }

  /// A date can be before or after all days that there are; the number of a day that is none is a slip.
  private func end(
    _ text: String, _ words: TypedTime, in journal: Snapshot
  ) throws -> CalendarDate {
    let isNumber = text.trimmed.drop { $0.isLetter || $0 == " " }.allSatisfy(\.isNumber)
    return isNumber ? try date(text, words, in: journal) : try words.date(text)
  }
}
