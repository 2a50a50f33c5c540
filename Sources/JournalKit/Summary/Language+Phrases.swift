package import JournalModel

extension Language {
  /// Such as `Wednesday, 23 March 2011`.
  package func longDate(_ date: CalendarDate) -> String {
    longDate.filled(["weekday": weekdays[date.weekday], "date": shortDate(date)])
  }

  /// Such as `23 March 2011`.
  package func shortDate(_ date: CalendarDate) -> String {
    let parts = date.parts
    return self.date.filled([
      "day": dayOfMonth(parts.day), "month": months[parts.month - 1], "year": String(parts.year),
    ])
  }

  /// Such as `23–25 March 2011`, `30 June – 2 July 2027`, or both in full.
  func dates(_ first: CalendarDate, to last: CalendarDate) -> String {
    let (from, until) = (first.parts, last.parts)
    guard from.year == until.year else { return "\(shortDate(first)) – \(shortDate(last))" }
    guard from.month == until.month else {
      return "\(yearless.shortDate(first)) – \(shortDate(last))"
    }
    let day = date.contains("{day}.") ? "{day}." : "{day}"
    let days = [from.day, until.day].map { day.filled(["day": dayOfMonth($0)]) }
    var joined = self
    joined.date = date.replacing(day, with: days.joined(separator: "–"))
    return joined.shortDate(last)
  }

  private func dayOfMonth(_ day: Int) -> String { day == 1 ? firstOfMonth : String(day) }

  /// Days with others between them, such as `6–7 March and 17 April 2027`.
  func dates(_ dates: [CalendarDate]) -> String {
    let isOfOneYear = Set(dates.map(\.parts.year)).count == 1
    let runs = dates.reduce(into: [ClosedRange<CalendarDate>]()) { runs, date in
      if let last = runs.last, last.upperBound.adding(days: 1) == date {
        runs[runs.count - 1] = last.lowerBound...date
      } else {
        runs.append(date...date)
      }
    }
    let words = runs.map { run in
      let language = isOfOneYear && run != runs.last ? yearless : self
      return run.lowerBound == run.upperBound
        ? language.shortDate(run.lowerBound)
        : language.dates(run.lowerBound, to: run.upperBound)
    }
    return Phrase.list(words, before: and)
  }

  package var yearless: Language {
    var language = self
    if date.hasSuffix(" {year}") { language.date = String(date.dropLast(" {year}".count)) }
    return language
  }

  package func heading(of kind: Kind) -> String {
    headings[kind.description]
      ?? kind.description.prefix(1).uppercased()
      + kind.description.dropFirst().replacing("-", with: " ")
  }

  /// `day 1 of 3` or `days 1–2 of 3`, or without an end such as `day 1`.
  package func dayTitle(_ first: Int, to last: Int, days: Int?) -> String {
    let several = days == nil ? self.several.alone : self.several.of
    return (first == last ? (days == nil ? dayAlone : dayOf) : several).filled([
      "day": first == last ? String(first) : "\(first)–\(last)",
      "days": days.map { String($0) } ?? "",
    ])
  }

  /// Such as `Two more days to go.`
  func closing(_ daysToGo: Int) -> String {
    switch daysToGo {
    case 0: lastDay
    case 1: oneMoreDay
    default: moreDays.filled(["days": number(daysToGo)]).capitalisedFirst
    }
  }

  package func number(_ number: Int) -> String {
    numbers.indices.contains(number) ? numbers[number] : String(number)
  }
}
