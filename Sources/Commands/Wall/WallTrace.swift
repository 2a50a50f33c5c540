import JournalModel
import Publishing
import Terminal

/// Today as a line: a mark for each entry, another for now, and the hours below.
struct WallTrace {
  let page: WallPage
  let columns: Int

  /// Marks, the line, and the hours.
  var lines: [Line] {
    var marks = [Span](repeating: Span(" "), count: columns)
    for entry in page.entries where entry.date == page.today {
      if let time = entry.time { marks[column(page.minutes(of: time))] = Span("▍") }
    }
    marks[column(page.minutes(of: page.clock))] = Span("▍", as: .hint)
    while marks.last?.text == " " { marks.removeLast() }
    return [
      Line(marks), Line([Span(String(repeating: "─", count: columns), as: .faint)]), hours,
    ]
  }

  /// From eight to ten in the evening, and as much more as something was written or is planned.
  private var range: ClosedRange<Int> {
    let times =
      page.entries.filter { $0.date == page.today }.compactMap(\.time) + [page.clock]
      + page.schedule.map(\.at)
    let minutes = times.map(page.minutes)
    let first = min(8 * 60, (minutes.min() ?? 0) / 60 * 60)
    let last = max(22 * 60, ((minutes.max() ?? 0) / 60 + 1) * 60)
    return first...last
  }

  private func column(_ minutes: Int) -> Int {
    let part = Double(minutes - range.lowerBound) / Double(range.count)
    return min(columns - 1, max(0, Int(part * Double(columns))))
  }

  /// As many as have room, at their columns.
  private var hours: Line {
    let all = stride(from: range.lowerBound, to: range.upperBound, by: 60)
    let step = [1, 2, 3, 6, 12].first { columns * $0 * 60 / range.count >= 8 } ?? 12
    var line = Line()
    for minutes in all where minutes / 60 % step == 0 {
      let place = column(minutes)
      let label = TimeOfDay(minutes: minutes % (24 * 60)).description
      guard place + label.count <= columns, line.columns == 0 || place > line.columns else {
        continue
      }
      line.append(Line([Span(label, as: .faint)]), at: place)
    }
    return line
  }
}
