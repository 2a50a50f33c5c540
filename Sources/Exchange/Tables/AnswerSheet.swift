internal import JournalModel

/// The answers of a web form, a row each.
package struct AnswerSheet {
  package let columns: SheetColumns<AnswerField>
  let answers: [Answer]
  let leftOut: [LeftOutRow]

  /// Row with the values that somebody wrote into the form.
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

  package init(_ text: String, name: String, wishes: SheetWishes) throws {
    let table = try SheetTable<AnswerField>(text, wishes: wishes)
    columns = table.columns
    guard columns.hasNames || columns.has(.email) else {
      throw TableProblem.missingField("name", file: name)
    }
    guard columns.has(.text) else { throw TableProblem.missingField("text", file: name) }
    var answers: [Answer] = []
    leftOut = table.leftOut { [columns] row in
      let answer = Self.answer(row, columns: columns)
      if let reason = Self.reason(against: answer) { return reason }
      answers.append(answer)
      return nil
    }
    self.answers = answers
  }

  private static func answer(
    _ row: CSVRows.Row, columns: SheetColumns<AnswerField>
  ) -> Answer {
    let value = { (field: AnswerField) in columns.values(field, of: row).first }
    let answers = columns.values(.publish, of: row).map(ConsentAnswer.consent)
    return Answer(
      line: row.line, name: columns.name(of: row)?.singleSpaced, address: value(.email),
      time: value(.time), day: value(.day),
      text: columns.values(.text, of: row).joined(separator: "\n\n"),
      consent: answers.contains(.no)
        ? .no : !answers.isEmpty && answers.allSatisfy { $0 == .yes } ? .yes : .open)
  }

  /// Reason for which a row is not taken; nil if it is.
  private static func reason(against answer: Answer) -> LeftOutRow? {
    if answer.text.isEmpty {
      return LeftOutRow(line: answer.line, reason: "no text", cause: .intended)
    }
    guard answer.name == nil, answer.address == nil else { return nil }
    return LeftOutRow(
      line: answer.line, reason: "neither a name nor an address", cause: .mistake)
  }
}
