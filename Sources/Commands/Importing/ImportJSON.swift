import Exchange

/// Outcome of an import, for programs.
struct ImportJSON<Item: Encodable>: Encodable {
  private let schema = 1
  private let kind: String
  private let added, changed: [Item]
  private let same, repeated: Int
  private let columns: [Column]
  private let unread: [String]
  private let leftOut: [Row]
  private let dryRun: Bool?

  private struct Column: Encodable {
    let column, field: String
  }

  private struct Row: Encodable {
    let line: Int
    let reason: String
  }

  private enum CodingKeys: String, CodingKey {
    case schema, added, changed, same, repeated, columns, unread
    case kind = "as"
    case leftOut = "left-out"
    case dryRun = "dry-run"
  }

  /// `dryRun` is nil where everything was written.
  init(
    kind: SheetKind, added: [Item], changed: [Item], same: Int, repeated: Int,
    columns: SheetColumns, leftOut: [LeftOutRow], dryRun: Bool?
  ) {
    self.kind = kind.rawValue
    (self.added, self.changed) = (added, changed)
    (self.same, self.repeated) = (same, repeated)
    self.columns = columns.read.map { Column(column: $0.label, field: $0.field.rawValue) }
    unread = columns.unread
    self.leftOut = leftOut.map { Row(line: $0.line, reason: $0.reason) }
    self.dryRun = dryRun
  }
}
