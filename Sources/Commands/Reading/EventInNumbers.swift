import JournalKit
import JournalModel
import Terminal

/// What an event has when it is over, and what of it is still open.
struct EventInNumbers {
  /// Such as ` on 3 days by 5 people`.
  let ofEntries: String
  let projects, awards: String
  private let followUps: [Filed<Entry>]

  /// Entries of more days than any hackathon has are not all opened to be counted.
  private static let mostEntries = 5000
  private static let mostOpen = 5

  /// Nil where there is nothing, or more than can be counted in a moment.
  init?(of journal: Snapshot, _ days: [StatusDay]) throws {
    let count = days.reduce(0) { $0 + $1.entries }
    guard (1...Self.mostEntries).contains(count),
      let statistics = try journal.statistics(EntryFilter([])).values.first
    else { return nil }
    let kinds = Dictionary(
      statistics.kinds.map { ($0.word, $0.entries) }, uniquingKeysWith: { first, _ in first })
    let dates = statistics.days.count { $0.entries > 0 }
    let writers = statistics.people.count
    ofEntries =
      " on \(Sentences.count(dates, one: "day", many: "days"))"
      + (writers > 0 ? " by \(Sentences.count(writers, one: "person", many: "people"))" : "")
    projects = Sentences.count(statistics.projects.count, one: "project", many: "projects")
    awards = Sentences.count(kinds[Kind.award.description] ?? 0, one: "award", many: "awards")
    let hasFollowUps = kinds[Kind.followUp.description] != nil
    followUps =
      try hasFollowUps ? journal.followUps().values.filter(\.isOpen).map(\.entry) : []
  }

  /// Nil if nothing is.
  var open: String? {
    guard !followUps.isEmpty else { return nil }
    let count = Sentences.count(followUps.count, one: "follow-up", many: "follow-ups")
    return "\(count): hackjournal close ID, hackjournal list --open"
  }

  /// The open ones, of many the newest; empty if there is none.
  func openOnes(on output: Output) -> String {
    Table(
      followUps.suffix(Self.mostOpen).map { filed in
        [filed.value.id.description, "open", filed.value.headline]
      }, as: [.identifier, .kind]
    ).text(on: output)
  }
}
