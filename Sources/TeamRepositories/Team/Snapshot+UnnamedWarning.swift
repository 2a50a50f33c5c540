package import JournalKit
internal import JournalModel

extension Snapshot {
  /// Message about somebody whom a captured entry mentions and who is not to be named.
  package func warning(of outcome: CaptureOutcome) throws -> String? {
    for filed in outcome.added + outcome.reworded {
      guard let person = try mentions(in: filed.value.text)?.unnamed else { continue }
      return
        "entry \(filed.value.id) mentions \(person.key), who is not to be named, so summaries leave "
        + "it out"
    }
    return nil
  }
}
