package import JournalModel

/// People from a table with a header row, such as a ticket shop's export.
package struct RosterSheet {
  package let columns: SheetColumns<RosterField>
  package let people: [Attendee]
  package let leftOut: [LeftOutRow]
  /// Words of the status column for those who are taken; none for a person of whom it says nothing.
  package let statuses: [String]

  /// Takes the people of a table; `checkedIn` is the day on which all of them were there.
  package init(
    _ text: String, name: String, wishes: SheetWishes = SheetWishes(),
    checkedIn: CalendarDate? = nil
  ) throws {
    let table = try SheetTable<RosterField>(text, wishes: wishes)
    columns = table.columns
    guard columns.hasNames else {
      throw TableProblem.missingNames(file: name, labels: columns.labels)
    }
    var people: [Attendee] = []
    var statuses: [String] = []
    leftOut = table.leftOut { [columns] row in
      if let reason = Self.reason(against: row, columns) { return reason }
      people.append(Self.person(row, columns: columns, checkedIn: checkedIn))
      statuses += columns.values(.status, of: row).prefix(1).map(\.singleSpaced)
      return nil
    }
    (self.people, self.statuses) = (people, statuses)
  }

  /// Reason for which a row is not taken; nil if it is.
  private static func reason(
    against row: CSVRows.Row, _ columns: SheetColumns<RosterField>
  ) -> LeftOutRow? {
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

  private static func person(
    _ row: CSVRows.Row, columns: SheetColumns<RosterField>, checkedIn: CalendarDate?
  ) -> Attendee {
    let value = { (field: RosterField) in columns.values(field, of: row).first?.singleSpaced }
    let answers = columns.values(.named, of: row).map(ConsentAnswer.consent)
    var person = Attendee(
      key: "", name: columns.name(of: row)?.singleSpaced,
      named: answers.contains(.no) ? .no : answers.first { $0 != .open } ?? .open)
    person.company = value(.company)
    person.university = value(.university)
    person.country = value(.country)
    person.emails = list(columns.values(.email, of: row).first)
    person.roles = list(columns.values(.roles, of: row).joined(separator: ","))
    person.projects = list(columns.values(.projects, of: row).joined(separator: ","))
    person.days = checkedIn.map { [$0] } ?? []
    return person
  }

  private static func list(_ text: String?) -> [String] {
    (text ?? "").split { $0 == "," || $0 == ";" || $0.isNewline }
      .map { $0.trimmed }.filter { !$0.isEmpty }
  }
}
