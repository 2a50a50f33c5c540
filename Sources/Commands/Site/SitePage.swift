import JournalKit
import JournalModel
import Publishing
import Site

/// The answer of `site`: what changed in the folder.
struct SitePage {
  let folder: String
  /// As the person typed it.
  let name: String
  let changes: SiteChanges

  /// Of a dry run the paths of what would change.
  func lines(_ effect: WriteEffect) -> [String] {
    guard effect == .dryRun else { return [] }
    return changes.written.map { "write   \(VisibleText.line("\(name)/\($0)"))" }
      + changes.removed.map { "remove  \(VisibleText.line("\(name)/\($0)"))" }
  }

  func object(_ effect: WriteEffect) -> JSONObject {
    [
      "folder": folder, "written": changes.written, "removed": changes.removed,
      "kept": changes.kept, "same": changes.same, "dry-run": effect == .dryRun ? true : nil,
    ]
  }

  var remarks: [String] {
    changes.kept.map {
      "Kept \(VisibleText.line("\(name)/\($0)")), which is as somebody made it: move it away to get that of "
        + "the journal."
    }
  }

  /// Such as `3 written, 1 removed, 228 the same.`
  func conclusion(_ effect: WriteEffect) -> String {
    let (written, removed) = (changes.written.count, changes.removed.count)
    return effect == .written
      ? "\(written) written, \(removed) removed, \(changes.same) the same: \(VisibleText.line(name))."
      : "\(written) would be written, \(removed) removed, \(changes.same) are the same."
  }
}
