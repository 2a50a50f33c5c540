import JournalKit

/// A capture as JSON.
struct CaptureTree: Encodable {
  let schema = 1
  let dryRun: Bool
  let added, reworded, pointed: [EntryTree]
  /// The identifiers of entries that said the same as others.
  let folded: [String]
  /// How many were left out, for their day or for a name.
  let outside, refused: Int

  private enum CodingKeys: String, CodingKey {
    case schema, added, reworded, pointed, folded, outside, refused
    case dryRun = "dry-run"
  }

  init(_ outcome: CaptureOutcome, isDryRun: Bool) {
    dryRun = isDryRun
    added = outcome.added.map { EntryTree($0) }
    reworded = outcome.reworded.map { EntryTree($0) }
    pointed = outcome.pointed.map { EntryTree($0) }
    folded = outcome.folded.map(\.value.id.description)
    (outside, refused) = (outcome.outside.count, outcome.refused.count)
  }
}
