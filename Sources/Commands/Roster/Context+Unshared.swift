import Git
import JournalKit
import JournalModel
import Terminal

extension Context {
  /// Says which commits, still to be shared, have the name of somebody who said no meanwhile, and keeps in
  /// mind which; not where there is nobody to share them with.
  func sayUnshared(naming people: [Attendee], in journal: Snapshot) throws {
    let configuration = try journal.repository.configuration(in: environment)
    guard !journal.repository.remotes(by: configuration).isEmpty else { return }
    let commits = try journal.unshared(naming: people)
    guard !commits.isEmpty else { return }
    if effect == .written { try ToldCommits.note(commits, in: journal.repository) }
    let count = Sentences.count(commits.count, one: "commit", many: "commits")
    let (that, have) = commits.count == 1 ? ("is", "has") : ("are", "have")
    output.say(
      "\(count) that \(that) not shared yet \(have) the name: "
        + "\(Choice.some(commits.map { String($0.hex.prefix(7)) })); `git push` would give it to everybody; "
        + "`hackjournal sync` sends what they make as one commit")
  }
}
