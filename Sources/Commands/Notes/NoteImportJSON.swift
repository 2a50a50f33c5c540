import JournalKit
import JournalModel
import Publishing

/// The same for programs.
struct NoteImportJSON: Encodable {
  private let schema = 1
  private let added, published, takenBack, standing: [NoteJSON]
  private let same, removed: Int
  private let naming: [String]
  private let leftOut: [LeftOutRowJSON]
  private let dryRun: Bool?

  private enum CodingKeys: String, CodingKey {
    case schema, added, published, standing, same, removed, naming
    case takenBack = "taken-back"
    case leftOut = "left-out"
    case dryRun = "dry-run"
  }

  /// `dryRun` is nil where everything was written.
  init(_ page: NoteImportPage, dryRun: Bool?) {
    let outcome = page.outcome
    added = outcome.added.map { NoteJSON($0, schema: nil) }
    takenBack = outcome.takenBack.map { NoteJSON($0, schema: nil) }
    standing = outcome.standing.map { NoteJSON($0, schema: nil) }
    published = outcome.published.map { NoteJSON($0, schema: nil) }
    removed = outcome.removed
    (same, naming) = (outcome.same, outcome.naming.map(\.description))
    leftOut = page.leftOut.map(LeftOutRowJSON.init)
    self.dryRun = dryRun
  }
}
