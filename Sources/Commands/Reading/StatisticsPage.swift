import JournalKit
import JournalModel
import Terminal

/// Counts of entries by day, hour, kind, project and person, for people.
struct StatisticsPage {
  private let statistics: EntryStatistics
  private let event: Event
  private let output: Output

  init(_ statistics: EntryStatistics, event: Event, output: Output) {
    (self.statistics, self.event, self.output) = (statistics, event, output)
  }

  /// Sections with a chart each, and the attendance as a table. Of long lists only the first rows.
  func text(atMost most: Int) -> String {
    let count = Sentences.count(statistics.entries, one: "entry", many: "entries")
    let title = "\(VisibleText.line(event.name)): \(count)"
    return [
      [output.style.shown(title, as: .title)],
      section("By day", rows: statistics.days.map { (day($0.date), $0.entries) }),
      section("By hour", rows: hours),
      section("By kind", rows: statistics.kinds.map { ($0.kind.description, $0.entries) }),
      section("By project", rows: statistics.projects.map { ($0.word, $0.entries) }, atMost: most),
      section("By person", rows: people, atMost: most),
      attendance,
    ].filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private func section(
    _ heading: String, rows: [(label: String, count: Int)], atMost most: Int = .max
  ) -> [String] {
    guard rows.contains(where: { $0.count > 0 }) else { return [] }
    let lines = BarChart(Array(rows.prefix(most))).lines(on: output)
    let more = rows.count > most ? ["  … \(rows.count - most) more: --all"] : []
    return [output.style.shown(heading, as: .heading)] + lines + more
  }

  private var hours: [(label: String, count: Int)] {
    let rows = statistics.hours.map { hour in
      (label: (hour.hour < 10 ? "0" : "") + "\(hour.hour):00", count: hour.entries)
    }
    guard !rows.isEmpty, statistics.withoutTime > 0 else { return rows }
    return rows + [("no time", statistics.withoutTime)]
  }

  private var people: [(label: String, count: Int)] {
    let rows = statistics.people.map { (label: $0.word, count: $0.entries) }
    return statistics.byNobody > 0 ? rows + [("nobody said", statistics.byNobody)] : rows
  }

  private func day(_ date: CalendarDate) -> String {
    event.calendar.contains(date) ? "\(Sentences.day(date, of: event))  \(date)" : "\(date)"
  }

  private var attendance: [String] {
    let rows = statistics.days.filter { $0.attendance.attended != nil || $0.checkedIn > 0 }
    guard !rows.isEmpty else { return [] }
    let head = ["", "came", "checked in", "companies", "universities", "countries"]
    let cells = rows.map { day in
      let attendance = day.attendance
      let counts = [attendance.companies, attendance.universities, attendance.countries]
      return [
        Sentences.day(day.date, of: event), attendance.attended?.text ?? "", "\(day.checkedIn)",
      ] + counts.map { $0?.text ?? "-" }
    }
    var inside = output
    inside.width = output.width.map { $0 - 2 }
    let table = Table([head] + cells)
    let lines =
      table.fits(on: inside) ? table.texts(on: inside) : Self.list(cells, head: head, on: inside)
    return [output.style.shown("Attendance", as: .heading)] + lines.map { "  \($0)" }
  }

  /// Lines that say what the columns of a table do, for a terminal that has no room for them.
  private static func list(
    _ rows: [[String]], head: [String], on output: Output
  ) -> [String] {
    let fields = rows.map { row -> (label: String, value: String?) in
      let counts = zip(head, row).dropFirst().filter { !["", "-"].contains($0.1) }
      return (row[0], counts.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
    }
    return FieldList(fields).text(on: output).split(separator: "\n").map(String.init)
  }
}
