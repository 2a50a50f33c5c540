import Git
import JournalKit
import JournalModel
import Terminal

extension Context {
  /// Says which commits, still to be pushed, have the name of somebody who said no meanwhile: of all who are
  /// not to be named, if a sync is about to push them. Answers whether there are any.
  @discardableResult
  func sayUnpushed(
    naming people: @autoclosure () throws -> [Attendee], in journal: Snapshot, syncing: Bool
  ) throws -> Bool {
    let commits = try journal.unpushed(naming: people())
    guard !commits.isEmpty else { return false }
    let count = Sentences.count(commits.count, one: "commit", many: "commits")
    let (that, have) = commits.count == 1 ? ("is", "has") : ("are", "have")
    let whose = syncing ? "the name of somebody who is not to be named" : "the name"
    let then =
      syncing
      ? "what they make goes as one commit"
      : "`git push` would give it to everybody; `hackjournal sync` sends what they make as one commit"
    output.say(
      "\(count) that \(that) not pushed yet \(have) \(whose): "
        + "\(Choice.some(commits.map { String($0.hex.prefix(7)) })); \(then)")
    return true
  }
}
