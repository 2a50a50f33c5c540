import JournalKit
import JournalModel
import Terminal

extension Context {
  /// Names that are not to be published are on the private ref; without it nobody can see that a
  /// text has one.
  func warnOfUnknownNames(_ count: Int) {
    guard count > 0 else { return }
    let people = Sentences.count(count, one: "attendee is", many: "attendees are")
    output.say(
      "\(people) not to be named, and their names are not in this clone: look whether a text has "
        + "one, or summarise where the roster is kept")
  }

  /// Tells what a page leaves out, and why.
  func report(_ outcome: Snapshot.SummaryOutcome, among attendees: [Attendee]) {
    report(outcome.problems)
    Omissions(outcome.omissions, among: attendees).sentences.forEach { output.say($0) }
    if outcome.summary.isEmpty {
      output.say("Nothing was written for this yet: hackjournal add \"…\"")
    }
  }
}
