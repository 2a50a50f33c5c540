extension SheetColumns {
  /// Whether a table is one of entries: it has words, something that only entries have, and nothing
  /// of people. A date and words alone could be anybody's answer to a form.
  var tellEntries: Bool {
    let others: [SheetField] = [.email, .company, .university, .country, .roles, .named, .status]
    return !hasNames && !(others + [.publish]).contains(where: has)
      && [.text, .headline].contains(where: has)
      && [.kind, .by, .tags, .headline].contains(where: has)
  }

  /// Whether a header row is that of a table that we wrote.
  static func areOurs(_ header: [String]) -> Bool {
    [EntryTable.header, AttendeeTable.header].contains { header.starts(with: $0) }
  }
}
