import Exchange
import JournalKit
import Publishing

/// Outcome of an import of attendees, for programs.
struct ImportJSON: Encodable {
  private let schema = 1
  private let added, changed: [AttendeeJSON]
  private let same, repeated: Int
  private let leftOut: [LeftOutRowJSON]
  private let columns: [Column]
  private let unread: [String]
  private let dryRun: Bool?

  private struct Column: Encodable {
    let column, field: String
  }

  private enum CodingKeys: String, CodingKey {
    case schema, added, changed, same, repeated, columns, unread
    case leftOut = "left-out"
    case dryRun = "dry-run"
  }

  /// `dryRun` is nil where everything was written.
  init(_ page: RosterImportPage, dryRun: Bool?) {
    let outcome = page.outcome
    added = outcome.added.map { AttendeeJSON($0) }
    changed = outcome.changed.map { AttendeeJSON($0) }
    (same, repeated) = (outcome.same.count, outcome.repeated)
    leftOut = page.sheet.leftOut.map(LeftOutRowJSON.init)
    columns = page.sheet.columns.read.map { Column(column: $0.label, field: $0.field.rawValue) }
    unread = page.sheet.columns.unread
    self.dryRun = dryRun
  }
}
