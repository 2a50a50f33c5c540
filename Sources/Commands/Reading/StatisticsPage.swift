import JournalKit
import JournalModel
import Terminal

/// Counts of entries by day, hour, kind, project, tag and person, for people.
struct StatisticsPage {
  private let statistics: EntryStatistics
  private let event: Event
  private let output: Output
  private let names: OrganiserNames

  /// Rows of a list in the overview.
  private static let most = 10

  init(_ statistics: EntryStatistics, of journal: Snapshot, output: Output) throws {
    (self.statistics, self.event, self.output) = (statistics, journal.event, output)
    names = try OrganiserNames(of: journal, for: statistics.people.map(\.word))
  }

  /// Without groupings all charts, of long ones the first rows, and the attendance.
  func text(by groupings: [Grouping]) -> String {
    let count = Sentences.count(statistics.entries, one: "entry", many: "entries")
    let title = output.style.shown("\(VisibleText.line(event.name)): \(count)", as: .title)
    let sections =
      groupings.isEmpty
      ? Grouping.allCases.map { section($0, atMost: Self.most) } + [attendance]
      : groupings.map { grouping in
        let section = section(grouping, atMost: .max)
        return section.isEmpty ? ["By \(grouping): none"] : section
      }
    return ([[title]] + sections).filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  private func section(_ grouping: Grouping, atMost most: Int) -> [String] {
    let rows = rows(by: grouping)
    guard rows.contains(where: { $0.count > 0 }) else { return [] }
    let isCut = rows.count > most && ![.day, .hour, .kind].contains(grouping)
    let lines = BarChart(isCut ? Array(rows.prefix(most)) : rows).lines(on: output)
    let more = isCut ? ["  … \(rows.count - most) more: --by \(grouping)"] : []
    return [output.style.shown("By \(grouping)", as: .heading)] + lines + more
  }

  private func rows(by grouping: Grouping) -> [(label: String, count: Int)] {
    let words = { (counts: [WordCount]) in counts.map { (label: $0.word, count: $0.entries) } }
    return switch grouping {
    case .day: statistics.days.map { (day($0.date), $0.entries) }
    case .hour: hours
    case .kind: words(statistics.kinds)
    case .project: words(statistics.projects)
    case .tag: words(statistics.tags)
    case .person:
      words(statistics.people).map { (names.shown($0.label), $0.count) }
        + (statistics.byNobody > 0 ? [("nobody said", statistics.byNobody)] : [])
    }
  }

  private var hours: [(label: String, count: Int)] {
    let rows = statistics.hours.map { hour in
      (label: (hour.hour < 10 ? "0" : "") + "\(hour.hour):00", count: hour.entries)
    }
    guard !rows.isEmpty, statistics.withoutTime > 0 else { return rows }
    return rows + [("no time", statistics.withoutTime)]
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
