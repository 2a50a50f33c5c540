import Exchange

/// A row that is not taken, for programs.
struct LeftOutRowJSON: Encodable {
  private let line: Int
  private let reason: String

  init(_ row: LeftOutRow) {
    (line, reason) = (row.line, row.reason)
  }
}
