internal import JournalModel

/// Columns of a table, by what they say.
package struct SheetColumns {
  /// The headings as they stand; the second of the same words has ` (2)`.
  let labels: [String]
  private var columns: [SheetField: [Int]] = [:]

  /// Of repeated headings the first counts: the later ones belong to the invoice.
  init(
    _ header: [String], of kind: SheetKind?, maps: [ColumnMap]
  ) throws(TableProblem) {
    labels = Self.labels(header)
    let headings = header.map { $0.singleSpaced.lowercased() }
    var mapped: Set<Int> = []
    for map in maps {
      let column = try column(map.column)
      mapped.insert(column)
      if let field = map.field { columns[field, default: []].append(column) }
    }
    for field in SheetField.all(of: kind) where columns[field] == nil {
      let found = field.headings.compactMap { headings.firstIndex(of: $0) }
        .filter { !mapped.contains($0) }
      columns[field] = field.readsAll ? found : Array(found.prefix(1))
    }
    takeNameForLastName(headings)
  }

  var hasNames: Bool { [.name, .first, .last].contains(where: has) }

  /// Whether a column says it.
  package func has(_ field: SheetField) -> Bool { columns[field]?.isEmpty == false }

  /// The columns that are read, with what they say, in their order.
  package var read: [(label: String, field: SheetField)] {
    columns.flatMap { field, columns in columns.map { ($0, field) } }
      .sorted { $0.0 < $1.0 }.map { (labels[$0.0], $0.1) }
  }

  /// The columns that nothing reads.
  package var unread: [String] {
    let read = Set(columns.values.joined())
    return labels.indices.filter { !read.contains($0) && !labels[$0].isEmpty }.map { labels[$0] }
  }

  /// The column of a heading, whatever its case.
  func column(_ label: String) throws(TableProblem) -> Int {
    let wanted = label.singleSpaced.lowercased()
    if let found = labels.firstIndex(where: { $0.lowercased() == wanted }) { return found }
    let similar = Similarity.closest(
      to: wanted, among: labels.map { (text: $0.lowercased(), name: $0) })
    throw .noColumn(label, similar: similar, labels: labels)
  }

  /// Cells of a row in the columns of a field, without empty ones.
  func values(_ field: SheetField, of row: CSVRows.Row) -> [String] {
    (columns[field] ?? []).filter { row.cells.indices.contains($0) }
      .map { row.cells[$0].trimmed }.filter { !$0.isEmpty }
  }

  /// In the order in which people say it.
  func name(of row: CSVRows.Row) -> String? {
    let parts = values(.first, of: row).prefix(1) + values(.last, of: row).prefix(1)
    return values(.name, of: row).first.map { TurnedName.of($0, isLastFirst: hasLastNameFirst) }
      ?? (parts.isEmpty ? nil : parts.joined(separator: " "))
  }

  private var hasLastNameFirst: Bool {
    columns[.name]?.first.map { TurnedName.isAnnounced(by: labels[$0]) } ?? false
  }

  /// `Vorname;Name` has the last name under `Name`.
  private mutating func takeNameForLastName(_ headings: [String]) {
    guard has(.first), !has(.last), let name = columns[.name]?.first, headings[name] == "name"
    else { return }
    (columns[.last], columns[.name]) = ([name], [])
  }

  private static func labels(_ header: [String]) -> [String] {
    var counts: [String: Int] = [:]
    return header.map { heading in
      let label = heading.singleSpaced
      counts[label.lowercased(), default: 0] += 1
      let count = counts[label.lowercased()] ?? 1
      return count == 1 || label.isEmpty ? label : "\(label) (\(count))"
    }
  }
}

extension StringProtocol {
  var singleSpaced: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
