internal import JournalModel

/// Somebody of the roster whose words an answer is said to be.
struct AnswerWriter {
  let person: Attendee
  /// Whether an address that the roster has for the person says so, or nobody was asked for one: a form
  /// takes any name.
  let isProven: Bool

  /// An address that is not the person's own makes it nobody's answer.
  init(_ row: CSVRows.Row, _ columns: SheetColumns, _ roster: Roster) throws(LeftOutRow) {
    let address = columns.values(.email, of: row).first
    let name = columns.name(of: row)?.singleSpaced
    let holders = roster.attendees.filter { person in
      person.emails.contains { $0.lowercased() == address?.lowercased() }
    }
    let namesakes = name.map(roster.exactMatches) ?? []
    let both = holders.filter { namesakes.contains($0) }
    if both.count == 1 || (holders.count == 1 && namesakes.isEmpty) {
      (person, isProven) = (both.first ?? holders[0], true)
      return
    }
    let who = [name, address.map { "<\($0)>" }].compactMap { $0 }.joined(separator: " ")
    guard namesakes.count < 2 else {
      throw LeftOutRow(
        row.line,
        "\(namesakes.count) in the roster are called \(name ?? ""): only an address tells them apart"
      )
    }
    guard let person = namesakes.first else {
      throw LeftOutRow(
        row.line, who.isEmpty ? "neither a name nor an address" : "not in the roster: \(who)")
    }
    guard address == nil || (holders.isEmpty && person.emails.isEmpty) else {
      throw LeftOutRow(
        row.line,
        holders.isEmpty
          ? "the roster has another address than that of \(who)"
          : "the roster has that address for somebody else: \(who)")
    }
    self.person = person
    isProven = !columns.has(.email)
  }
}
