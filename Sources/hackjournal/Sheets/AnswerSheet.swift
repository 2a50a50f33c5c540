import JournalKit

/// The answers of a web form, a row each.
struct AnswerSheet {
  let columns: SheetColumns<AnswerField>
  private(set) var answers: [Answer] = []
  private(set) var leftOut: [LeftOutRow] = []

  /// What somebody wrote into the form.
  struct Answer {
    /// The line of the file on which the row begins.
    let line: Int
    let name, address: String?
    /// As the file has them.
    let time, day: String?
    /// A paragraph for each column that asks for words.
    let text: String
    /// Yes if every column that asks has a plain yes; no if one has a no; open otherwise.
    let consent: Attendee.Consent
  }

  init(_ text: String, name: String, _ wishes: SheetWishes) throws {
    let table = try CSVRows(text)
    let header = table.rows.first?.cells ?? []
    columns = try SheetColumns(header, try wishes.maps.map(ColumnMap.init))
    guard columns.hasNames || columns.has(.email) else { throw Self.missing("name", name) }
    guard columns.has(.text) else { throw Self.missing("text", name) }
    let conditions = try SheetConditions(wishes.conditions, columns)
    for row in table.rows.dropFirst() where row.cells.contains(where: { !$0.trimmed.isEmpty }) {
      let answer = answer(row)
      if let reason = reason(against: answer, row, conditions) {
        leftOut.append(reason)
      } else {
        answers.append(answer)
      }
    }
    leftOut += table.unclosed.map {
      LeftOutRow(line: $0, reason: "a quotation mark is never closed", cause: .mistake)
    }
    leftOut.sort { $0.line < $1.line }
  }

  private static func missing(_ field: String, _ name: String) -> UsageProblem {
    UsageProblem(
      "\(name) has no column `\(field)`.",
      hint: "its first row must name the columns; say which one it is: "
        + "--map \"Column=\(field)\"")
  }

  private func answer(_ row: CSVRows.Row) -> Answer {
    let value = { (field: AnswerField) in columns.values(field, of: row).first }
    let answers = columns.values(.publish, of: row).map(ConsentAnswer.consent)
    return Answer(
      line: row.line, name: columns.name(of: row)?.singleSpaced, address: value(.email),
      time: value(.time), day: value(.day),
      text: columns.values(.text, of: row).joined(separator: "\n\n"),
      consent: answers.contains(.no)
        ? .no : !answers.isEmpty && answers.allSatisfy { $0 == .yes } ? .yes : .open)
  }

  /// Why a row is not taken.
  private func reason(
    against answer: Answer, _ row: CSVRows.Row, _ conditions: SheetConditions
  ) -> LeftOutRow? {
    let excess = row.cells.dropFirst(columns.labels.count)
    if excess.contains(where: { !$0.trimmed.isEmpty }) {
      return LeftOutRow(line: row.line, reason: "more cells than the header", cause: .mistake)
    }
    if let failed = conditions.failed(by: row) {
      return LeftOutRow(line: row.line, reason: "not \(failed)", cause: .intended)
    }
    if answer.text.isEmpty {
      return LeftOutRow(line: row.line, reason: "no text", cause: .intended)
    }
    guard answer.name == nil, answer.address == nil else { return nil }
    return LeftOutRow(line: row.line, reason: "neither a name nor an address", cause: .mistake)
  }
}
