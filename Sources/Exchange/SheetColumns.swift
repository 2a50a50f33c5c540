internal import JournalModel

/// Columns of a table, by what they say.
package struct SheetColumns {
  /// The headings as they stand; the second of the same words has ` (2)`.
  let labels: [String]
  private var columns: [SheetField: [Int]] = [:]
  /// Roles of those who have a value in a column.
  private var valueRoles: [(column: Int, value: String, role: String)] = []

  /// Of repeated headings the first counts: the later ones belong to the invoice.
  init(
    _ header: [String], of kind: SheetKind?, maps: [String]
  ) throws(TableProblem) {
    labels = Self.labels(header)
    let headings = header.map(SheetWords.of)
    var mapped: Set<Int> = []
    for map in maps {
      let map = try ColumnMap(map, for: kind, among: labels)
      let column = try column(map.column)
      switch map.meaning {
      case .field(let field): columns[field, default: []].append(column)
      case .role(let value, let role): valueRoles.append((column, value, role))
      case .nothing: break
      }
      if case .role = map.meaning { continue }
      mapped.insert(column)
    }
    for field in SheetField.all(of: kind) where columns[field] == nil {
      let found = field.headings(of: kind).compactMap { headings.firstIndex(of: SheetWords.of($0)) }
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

  /// The values that are read for roles, such as `Product:Jury` for `jury`.
  package var rolesByValue: [(label: String, role: String)] {
    valueRoles.map { ("\(labels[$0.column]):\($0.value)", $0.role) }
  }

  /// Roles that a row's values give.
  func roles(of row: CSVRows.Row) -> [String] {
    valueRoles.filter { rule in
      row.cells.indices.contains(rule.column)
        && ValuePattern(rule.value).matches(row.cells[rule.column])
    }.map(\.role)
  }

  /// The columns that nothing reads.
  package var unread: [String] {
    let read = Set(columns.values.joined()).union(valueRoles.map(\.column))
    return labels.indices.filter { !read.contains($0) && !labels[$0].isEmpty }.map { labels[$0] }
  }

  /// Columns that nothing reads and that look as if they said one of these, which only a person can know.
  package func likely(
    _ fields: [SheetField]
  ) -> [(label: String, field: SheetField)] {
    fields.filter { !has($0) }.compactMap { field in
      unread.first { label in
        let words = SheetWords.of(label)
        return field.signs.contains { words.contains($0) } && !isTurned(label, for: field)
      }.map { ($0, field) }
    }
  }

  /// Columns that nothing reads and that ask for consent so that a yes can mean a no.
  package func turned(_ field: SheetField) -> [String] {
    has(field)
      ? []
      : unread.filter { label in
        let words = SheetWords.of(label)
        return isTurned(label, for: field) && field.signs.contains { words.contains($0) }
      }
  }

  private func isTurned(_ label: String, for field: SheetField) -> Bool {
    [.named, .publish].contains(field) && SheetNegation.isIn(label)
  }

  /// The column of a heading, whatever its case.
  func column(_ label: String) throws(TableProblem) -> Int {
    let wanted = label.singleSpaced.lowercased()
    if let found = labels.firstIndex(where: { $0.lowercased() == wanted }) { return found }
    throw ColumnMap.noColumn(label, among: labels)
  }

  /// Cells of a row in the columns of a field, without empty ones.
  func values(_ field: SheetField, of row: CSVRows.Row) -> [String] {
    (columns[field] ?? []).filter { row.cells.indices.contains($0) }
      .map { row.cells[$0].trimmed }.filter { !$0.isEmpty }
  }

  /// The same of words that somebody wrote, whose first line may be indented.
  func texts(_ field: SheetField, of row: CSVRows.Row) -> [String] {
    (columns[field] ?? []).filter { row.cells.indices.contains($0) }
      .map { row.cells[$0].trimmedLines }.filter { !$0.isEmpty }
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

  /// Whether a row has nothing but placeholders for a name.
  func hasPlaceholder(for row: CSVRows.Row) -> Bool {
    let name = values(.name, of: row).prefix(1)
    let parts = values(.first, of: row).prefix(1) + values(.last, of: row).prefix(1)
    return (name.isEmpty ? parts : name).allSatisfy(SheetPlaceholder.isName)
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
