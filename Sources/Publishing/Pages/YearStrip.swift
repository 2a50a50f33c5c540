internal import JournalKit
internal import JournalModel

/// A year in four columns a month, as text of one width: a block where there was a hackathon, a low one
/// where somebody wrote of one elsewhere.
struct YearStrip {
  private let year: YearReview.Year

  init(_ year: YearReview.Year) {
    self.year = year
  }

  /// The months, and below them the days; without spaces at the ends.
  var text: String {
    let months = year.months.map { month in
      let name = String(month.prefix(Self.columns - 1))
      return name + String(repeating: " ", count: Self.columns - name.count)
    }
    let (held, responses) = (Set(year.held.map(Self.column)), Set(year.responses.map(Self.column)))
    let marks = (0..<Self.columns * 12).map { column in
      held.contains(column) ? "█" : responses.contains(column) ? "▂" : " "
    }
    return [String(year.number), months.joined(), marks.joined()]
      .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
      .joined(separator: "\n")
  }

  private static let columns = 4

  private static func column(_ date: CalendarDate) -> Int {
    let (_, month, day) = date.parts
    return (month - 1) * columns + min(columns - 1, (day - 1) / 8)
  }
}
