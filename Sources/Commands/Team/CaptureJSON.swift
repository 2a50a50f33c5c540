import JournalKit
import JournalModel
import Publishing
import TeamRepositories

/// A capture as JSON.
struct CaptureJSON: Encodable {
  let schema = 1
  let dryRun: Bool
  let added, reworded, pointed: [EntryJSON]
  /// The identifiers of entries that said the same as others.
  let folded: [String]
  /// The numbers of those that were left out: for their day, and for a name.
  let outside, refused: Int

  private enum CodingKeys: String, CodingKey {
    case schema, added, reworded, pointed, folded, outside, refused
    case dryRun = "dry-run"
  }

  init(_ outcome: CaptureOutcome, isDryRun: Bool) {
    dryRun = isDryRun
    added = outcome.added.map { EntryJSON($0) }
    reworded = outcome.reworded.map { EntryJSON($0) }
    pointed = outcome.pointed.map { EntryJSON($0) }
    folded = outcome.folded.map(\.value.id.description)
    (outside, refused) = (outcome.outside.count, outcome.refused.count)
  }
}
