package import JournalKit
package import JournalModel

/// Entries as a table that an import takes again.
package enum EntryTable {
  static let header = ["id", "day", "at", "kind", "text", "by", "projects", "tags"]
  private static let rest = ["closes", "credits", "recorded", "repository", "commit"]

  /// The table, keys as in the files of the entries.
  package static func csv(of entries: [Filed<Entry>]) -> String {
    var table = CSVText()
    table.append(header + rest)
    for filed in entries {
      let entry = filed.value
      table.append([
        entry.id.description, filed.date?.description ?? "", entry.at?.text ?? "",
        entry.kind.description, entry.text, entry.by ?? "", CellList.cell(of: entry.projects),
        CellList.cell(of: entry.tags), CellList.cell(of: entry.allCloses),
        CellList.cell(of: entry.credits), entry.recorded?.inUTC ?? "", entry.repository ?? "",
        entry.commit ?? "",
      ])
    }
    return table.text
  }
}
