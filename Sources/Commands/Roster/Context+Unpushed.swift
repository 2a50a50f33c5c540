import Git
import JournalKit
import JournalModel
import Terminal

extension Context {
  /// Says which commits, still to be pushed, have the name of somebody who said no meanwhile: of all who are
  /// not to be named, if a sync is about to push them.
  func sayUnpushed(naming people: [Attendee], in journal: Snapshot, syncing: Bool) throws {
    let commits = try journal.unpushed(naming: people)
    guard !commits.isEmpty else { return }
    let count = Sentences.count(commits.count, one: "commit", many: "commits")
    let (that, have) = commits.count == 1 ? ("is", "has") : ("are", "have")
    let whose = syncing ? "the name of somebody who is not to be named" : "the name"
    let then = effect == .written && syncing ? "this sync" : "a push or a sync"
    output.say(
      "\(count) that \(that) not pushed yet still \(have) \(whose): "
        + "\(Choice.some(commits.map { String($0.hex.prefix(7)) })); \(then) gives it to everybody: "
        + "it can be taken out as \"Forgetting somebody\" in the guide for organisers says")
  }
}
