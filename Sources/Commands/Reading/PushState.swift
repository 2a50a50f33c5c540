import Git
import JournalKit
import JournalModel

/// Distance of a journal's branch from the one that it is pushed to.
struct PushState {
  /// The numbers of commits that only this clone has, and only the other; nil without an upstream.
  let ahead, behind: Int?
  private let branch: String

  init(_ journal: Snapshot) throws {
    let distance = try journal.repository.distanceToUpstream(of: journal.reference)
    (ahead, behind) = (distance?.ahead, distance?.behind)
    branch = VisibleText.line(journal.branch)
  }

  /// Such as `all`, `2 commits not pushed`.
  var text: String {
    guard let ahead, let behind else {
      return "no upstream: git push -u REMOTE \(Shell.quoted(branch))"
    }
    let missing =
      behind > 0 ? "; \(Sentences.count(behind, one: "commit", many: "commits")) to pull" : ""
    return
      (ahead == 0 ? "all" : "\(Sentences.count(ahead, one: "commit", many: "commits")) not pushed")
      + missing
  }
}
