import Git
import JournalKit

/// People from a table with a header row, such as a ticket shop's export.
struct RosterSheet {
  let columns: SheetColumns<RosterField>
  private(set) var people: [Attendee] = []
  private(set) var leftOut: [LeftOutRow] = []

  /// Takes the people of a table; `checkedIn` is the day on which all of them were there.
  init(
    _ text: String, name: String, _ wishes: SheetWishes = SheetWishes(),
    checkedIn: CalendarDate? = nil
  ) throws {
    let table = try CSVRows(text)
    let header = table.rows.first?.cells ?? []
    columns = try SheetColumns(header, try wishes.maps.map(ColumnMap.init))
    guard columns.hasNames else {
      throw UsageProblem(
        "\(name) has no column `name`.",
        hint: "its first row must name the columns; say which one has the names: "
          + "--map \"Column=name\"")
    }
    let conditions = try SheetConditions(wishes.conditions, columns)
    for row in table.rows.dropFirst() where row.cells.contains(where: { !$0.trimmed.isEmpty }) {
      if let leftOut = reason(against: row, conditions) {
        self.leftOut.append(leftOut)
      } else {
        people.append(person(row, checkedIn))
      }
    }
    leftOut += table.unclosed.map {
      LeftOutRow(line: $0, reason: "a quotation mark is never closed", cause: .mistake)
    }
    leftOut.sort { $0.line < $1.line }
  }

  /// Why a row is not taken.
  private func reason(against row: CSVRows.Row, _ conditions: SheetConditions) -> LeftOutRow? {
    let excess = row.cells.dropFirst(columns.labels.count)
    if excess.contains(where: { !$0.trimmed.isEmpty }) {
      return LeftOutRow(line: row.line, reason: "more cells than the header", cause: .mistake)
    }
    if let failed = conditions.failed(by: row) {
      return LeftOutRow(line: row.line, reason: "not \(failed)", cause: .intended)
    }
    if let status = columns.values(.status, of: row).first(where: SheetStatus.isAbsent) {
      return LeftOutRow(
        line: row.line, reason: status.singleSpaced.lowercased(), cause: .intended)
    }
    guard let name = columns.name(of: row) else {
      return LeftOutRow(line: row.line, reason: "no name", cause: .mistake)
    }
    guard !name.contains(where: \.isNewline) else {
      return LeftOutRow(line: row.line, reason: "a line break in the name", cause: .mistake)
    }
    return nil
  }

  private func person(_ row: CSVRows.Row, _ checkedIn: CalendarDate?) -> Attendee {
    let value = { (field: RosterField) in columns.values(field, of: row).first?.singleSpaced }
    let answers = columns.values(.named, of: row).map(ConsentAnswer.consent)
    var person = Attendee(
      key: "", name: columns.name(of: row)?.singleSpaced,
      named: answers.contains(.no) ? .no : answers.first { $0 != .open } ?? .open)
    person.company = value(.company)
    person.university = value(.university)
    person.country = value(.country)
    person.emails = Self.list(columns.values(.email, of: row).first)
    person.roles = Self.list(columns.values(.roles, of: row).joined(separator: ","))
    person.projects = Self.list(columns.values(.projects, of: row).joined(separator: ","))
    person.days = checkedIn.map { [$0] } ?? []
    return person
  }

  private static func list(_ text: String?) -> [String] {
    (text ?? "").split { $0 == "," || $0 == ";" || $0.isNewline }
      .map { $0.trimmed }.filter { !$0.isEmpty }
  }
}

/// Answers to the question whether a name may be published.
enum ConsentAnswer {
  /// Open where it is neither a plain yes nor a no: `yes, but not my last name` is not for us to read.
  static func consent(_ answer: String) -> Attendee.Consent {
    let words = answer.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    if let consent = Attendee.Consent(yesOrNo: words) { return consent }
    if agreements.contains(words) { return .yes }
    return ["no", "nein", "not"].contains(words.split(separator: " ").first ?? "") ? .no : .open
  }

  private static let agreements: Set<String> = [
    "ja", "j", "yes please", "yes of course", "yes sure", "sure", "ok", "okay", "ja bitte",
    "ja gerne", "ja gern", "gerne", "natürlich", "ja natürlich", "wahr",
  ]
}
