package import JournalModel

/// Attendees as a table that an import takes again.
package enum AttendeeTable {
  static let header = ["key", "name", "named", "company", "university", "country"]
  private static let rest = ["roles", "projects", "emails", "days"]

  /// The table, keys as in the roster; `named` is empty where nobody asked.
  package static func csv(of attendees: [Attendee]) -> String {
    var table = CSVText()
    table.append(header + rest)
    for person in attendees {
      table.append([
        person.key, person.name ?? "", person.named == .open ? "" : person.named.rawValue,
        person.company ?? "", person.university ?? "", person.country ?? "",
        CellList.cell(of: person.roles), CellList.cell(of: person.projects),
        CellList.cell(of: person.emails), CellList.cell(of: person.days.map(\.description)),
      ])
    }
    return table.text
  }
}
