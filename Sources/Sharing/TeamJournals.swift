package import Git
package import JournalKit
package import JournalModel

/// The journals of teams, from which the event's takes entries.
///
/// Anybody can push the file of a project: an address is asked only once a person has accepted it, and
/// git itself takes no other ways than those that it takes from others (`GIT_PROTOCOL_FROM_USER`).
package struct TeamJournals {
  /// The key of git's configuration with the addresses that were accepted.
  package static let acceptedKey = "hackjournal.acceptjournal"

  /// A project whose team has a journal.
  package struct Team: Sendable {
    package let project: Project
    package let address: String
    package let isAccepted: Bool
  }

  /// What came of a team's journal.
  package enum Taken: Sendable {
    case entries(TakeEntries.Outcome)
    /// It could not be asked, in git's words.
    case unreached(String)
    /// What is there is no journal.
    case noJournal
  }

  package let teams: [Team]
  private let environment: [String: String]

  /// Those that the event's journal names.
  package init(
    of journal: Snapshot, by configuration: Configuration, in environment: [String: String]
  ) throws {
    let accepted = Set(configuration.strings(Self.acceptedKey))
    teams = try journal.projects().values.compactMap { filed in
      filed.value.journal.map {
        Team(project: filed.value, address: $0, isAccepted: accepted.contains($0))
      }
    }
    self.environment = environment.merging(["GIT_PROTOCOL_FROM_USER": "0"]) { $1 }
  }

  /// Takes over what is new in one of them.
  package func take(
    _ team: Team, into journal: inout Journal, by authoring: Authoring
  ) throws -> Taken {
    let (address, named) = JournalAddress.parts(of: team.address)
    let branch = named ?? JournalSearch.teamBranch
    let place = "refs/hackjournal/teams/\(team.project.key)"
    do {
      try Pause.repeating {
        try Remote(
          address, of: journal.repository, by: authoring.settings.configuration, in: environment
        ).fetch(["+refs/heads/\(branch):\(place)/theirs"])
      }
    } catch let problem as RemoteProblem {
      return .unreached(problem.words)
    }
    guard let theirs = try Snapshot(of: journal.repository, reference: "\(place)/theirs") else {
      return .noJournal
    }
    var former: Snapshot?
    if let taken = try journal.snapshot.taken(of: team.project.key) {
      try journal.repository.point("\(place)/taken", to: taken)
      former = try Snapshot(of: journal.repository, reference: "\(place)/taken")
    }
    return .entries(
      try journal.write(
        TakeEntries(from: theirs, since: former, of: team.project), by: authoring))
  }
}
