package import JournalModel

/// People from a table, such as a ticket shop's export.
package struct RosterSheet {
  package let people: [Attendee]
  package let leftOut: [LeftOutRow]
  /// Words of the status column for those who are taken; none for a person of whom it says nothing.
  package let statuses: [String]

  /// Names that several rows have, one of them without an address, and the lines of these.
  package let repeated: [(name: String, lines: [Int])]
  /// What stands in the column of addresses and is none, with its line.
  package let noAddresses: [(text: String, line: Int)]
  /// Answers about names that are taken as a no though they are no plain one, with their lines.
  package let unclearAnswers: [(text: String, line: Int)]

  /// Takes the people of a table; `checkedIn` is the day on which all of them were there, and who may
  /// be meant.
  package init(_ table: SheetTable, checkedIn: (date: CalendarDate, roster: Roster)? = nil) {
    let columns = table.columns
    let (rows, leftOut) = table.read { row throws(LeftOutRow) in
      let statuses = columns.values(.status, of: row).map(\.singleSpaced)
      if let status = statuses.first(where: SheetStatus.isAbsent) {
        throw LeftOutRow(row.line, status.lowercased(), cause: .intended)
      }
      var person = try Self.person(row, columns: columns)
      if let checkedIn {
        person.days = [checkedIn.date]
        try Self.refuseNamesakes(of: person, at: row.line, in: checkedIn.roster)
      }
      let odd = Self.addresses(row, columns).filter { !EmailAddress.isOne($0) }
      let unclear = columns.values(.named, of: row).filter(ConsentAnswer.isUnclear)
      return (person: person, status: statuses.first, line: row.line, odd: odd, unclear: unclear)
    }
    unclearAnswers = rows.flatMap { row in row.unclear.map { ($0, row.line) } }
    noAddresses = rows.flatMap { row in row.odd.map { ($0, row.line) } }
    (people, statuses) = (rows.map(\.person), rows.compactMap(\.status))
    repeated = Self.repeated(rows.map { ($0.person, $0.line) })
    self.leftOut = leftOut
  }

  /// Without an address nobody can tell which of several was there.
  private static func refuseNamesakes(
    of person: Attendee, at line: Int, in roster: Roster
  ) throws(LeftOutRow) {
    guard person.emails.isEmpty, let name = person.name else { return }
    let same = roster.exactMatches(name)
    guard same.count > 1 else { return }
    let keys = same.map(\.key).joined(separator: ", ")
    throw LeftOutRow(line, "\(name) can be any of \(keys): give an address")
  }

  private static func repeated(_ rows: [(person: Attendee, line: Int)]) -> [(String, [Int])] {
    let byName = Dictionary(grouping: rows) { FoldedName.of($0.person.name ?? "") }
    return byName.values
      .filter { $0.count > 1 && $0.contains { $0.person.emails.isEmpty } }
      .map { ($0[0].person.name ?? "", $0.map(\.line)) }
      .sorted { $0.1[0] < $1.1[0] }
  }

  private static func person(
    _ row: CSVRows.Row, columns: SheetColumns
  ) throws(LeftOutRow) -> Attendee {
    guard let name = columns.name(of: row) else { throw LeftOutRow(row.line, "no name") }
    guard !columns.hasPlaceholder(for: row) else {
      throw LeftOutRow(row.line, "nobody's name yet: \(name.singleSpaced)")
    }
    guard !EmailAddress.isOne(name.singleSpaced) else {
      throw LeftOutRow(row.line, "an e-mail address in place of the name")
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
    person.emails = addresses(row, columns).filter(EmailAddress.isOne)
    person.roles = CellList.items(of: columns.values(.roles, of: row))
    person.roles += columns.roles(of: row).filter { !person.roles.contains($0) }
    person.projects = CellList.items(of: columns.values(.projects, of: row))
    person.days = try days(of: row, columns: columns)
    guard size(of: person) <= largest else {
      throw LeftOutRow(row.line, "more than the \(largest / 1024) KiB of a file")
    }
    return person
  }

  private static func addresses(_ row: CSVRows.Row, _ columns: SheetColumns) -> [String] {
    CellList.items(of: columns.values(.email, of: row).prefix(1))
  }

  /// With the keys beside it, a file has room for that.
  private static let largest = 8 << 10

  private static func size(of person: Attendee) -> Int {
    let texts = [person.name, person.company, person.university, person.country].compactMap(\.self)
    return (texts + person.emails + person.roles + person.projects).reduce(0) { $0 + $1.utf8.count }
  }

  private static func days(
    of row: CSVRows.Row, columns: SheetColumns
  ) throws(LeftOutRow) -> [CalendarDate] {
    var days: [CalendarDate] = []
    for word in CellList.items(of: columns.values(.days, of: row)) {
      guard let date = CalendarDate(word) else {
        throw LeftOutRow(row.line, "'\(word)' is no date such as 2011-03-23")
      }
      days.append(date)
    }
    return days
  }
}
