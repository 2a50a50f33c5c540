package import JournalModel

/// People from a table, such as a ticket shop's export.
package struct RosterSheet {
  package let people: [Attendee]
  package let leftOut: [LeftOutRow]
  /// Words of the status column for those who are taken; none for a person of whom it says nothing.
  package let statuses: [String]

  /// Takes the people of a table; `checkedIn` is the day on which all of them were there.
  package init(_ table: SheetTable, checkedIn: CalendarDate? = nil) {
    let columns = table.columns
    let (rows, leftOut) = table.read { row throws(LeftOutRow) in
      let statuses = columns.values(.status, of: row).map(\.singleSpaced)
      if let status = statuses.first(where: SheetStatus.isAbsent) {
        throw LeftOutRow(row.line, status.lowercased(), cause: .intended)
      }
      var person = try Self.person(row, columns: columns)
      person.days = checkedIn.map { [$0] } ?? []
      return (person: person, status: statuses.first)
    }
    (people, statuses) = (rows.map(\.person), rows.compactMap(\.status))
    self.leftOut = leftOut
  }

  private static func person(
    _ row: CSVRows.Row, columns: SheetColumns
  ) throws(LeftOutRow) -> Attendee {
    guard let name = columns.name(of: row) else { throw LeftOutRow(row.line, "no name") }
    guard !columns.hasPlaceholder(for: row) else {
      throw LeftOutRow(row.line, "nobody's name yet: \(name.singleSpaced)")
    }
    guard !name.contains(where: \.isNewline) else {
      throw LeftOutRow(row.line, "a line break in the name")
    }
    let value = { (field: SheetField) -> String? in
      let text = columns.values(field, of: row).first?.singleSpaced
      return text.flatMap { SheetPlaceholder.isValue($0) ? nil : $0 }
    }
    let answers = columns.values(.named, of: row).map(ConsentAnswer.consent)
    var person = Attendee(
      key: "", name: name.singleSpaced,
      named: answers.contains(.no) ? .no : answers.first { $0 != .open } ?? .open)
    person.company = value(.company)
    person.university = value(.university)
    person.country = value(.country)
    person.emails = list(columns.values(.email, of: row).first)
    person.roles = list(columns.values(.roles, of: row).joined(separator: ","))
    person.roles += columns.roles(of: row).filter { !person.roles.contains($0) }
    person.projects = list(columns.values(.projects, of: row).joined(separator: ","))
    guard size(of: person) <= largest else {
      throw LeftOutRow(row.line, "more than the \(largest / 1024) KiB of a file")
    }
    return person
  }

  /// With the keys beside it, a file has room for that.
  private static let largest = 8 << 10

  private static func size(of person: Attendee) -> Int {
    let texts = [person.name, person.company, person.university, person.country].compactMap(\.self)
    return (texts + person.emails + person.roles + person.projects).reduce(0) { $0 + $1.utf8.count }
  }

  private static func list(_ text: String?) -> [String] {
    (text ?? "").split { $0 == "," || $0 == ";" || $0.isNewline }
      .map { $0.trimmed }.filter { !$0.isEmpty }
  }
}
