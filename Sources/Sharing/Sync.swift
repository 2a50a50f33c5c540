package import Git
package import JournalKit
package import JournalModel

/// Brings one's own to the others, and theirs here: fetches, merges and pushes, again where somebody else
/// was quicker, and then by way of a ref of one's own, which the next sync of anybody takes in.
package struct Sync {
  var journal: Journal
  let place: SyncPlace
  let authoring: Authoring
  /// Where there is a remote for what organisers keep private.
  let hidden: Remote?
  /// The ref of this clone on the remote.
  let ownThere: String
  let wish: Wish
  var outcome: SyncOutcome
  /// What is here and not there, before anything is taken.
  var own: [ObjectID] = []
  /// The same of what organisers keep private.
  var ownHidden: [ObjectID] = []

  /// Number of pushes before the rest is left to somebody else.
  private static let mostRounds = 5

  /// What somebody has to say themselves.
  package enum Wish: Sendable {
    /// Two journals that were begun apart are to be one.
    case join
    /// The others rewrote their history on purpose, and what they took out is to be gone here.
    case takeRewritten
    case nothing
  }

  /// Throws a `SyncProblem`; `fresh` names this clone if it has no name yet.
  package init(
    of journal: Journal, at place: SyncPlace, privately hidden: Remote?, by authoring: Authoring,
    wishing wish: Wish, as fresh: Identifier
  ) throws {
    (self.journal, self.place, self.hidden, self.wish) = (journal, place, hidden, wish)
    self.authoring = authoring
    ownThere =
      place.ownRefsThere + (try Writer.name(of: journal.repository, else: fresh)).description
    outcome = SyncOutcome(remote: RemoteAddress.withoutPassword(place.remote.name))
  }

  /// Throws a `SyncProblem`, a `MergeProblem` or what a write throws; what was taken by then is taken.
  package mutating func run() throws -> SyncOutcome {
    try journal.repository.makeStateFolder()
    let lock = try AdvisoryLock.take(
      at: journal.repository.stateFolder + "sync", patience: authoring.settings.patience)
    defer { extendLifetime(lock) }
    try place.remember()
    try fetchHidden()
    defer { noteHidden() }
    while true {
      let fetched = try fetch()
      try take(fetched)
      try pushHidden()
      try leaveNames(on: fetched.branch)
      guard try !share(after: fetched) else { return outcome }
      outcome.rounds += 1
      guard outcome.rounds < Self.mostRounds else {
        guard outcome.waiting != nil else { throw SyncProblem.tooBusy(remote: outcome.remote) }
        return outcome
      }
      Pause.random(upTo: min(0.25 * Double(1 << outcome.rounds), 5))
    }
  }

  /// What there is to send and to take, as far as it is fetched now; nothing of the journal is changed.
  package mutating func preview() throws -> SyncOutcome {
    let fetched = try fetch()
    for other in try missing(of: fetched, begun: beginning(fetched)) { try count(other) }
    outcome.named = try journal.snapshot.unsharedWithNames(besides: fetched.branch)
    outcome.shared.sent = try unshared(with: fetched).count
    try previewHidden()
    return outcome
  }

  var tip: ObjectID? { journal.snapshot.tip }

  /// Number of changes that the remote has not, as far as it is known here.
  func waiting() throws -> Int {
    let seen = try [place.seen, place.fetchedBranch].compactMap {
      try journal.repository.target(of: $0)
    }
    return try tip.map { try journal.repository.changes(from: $0, notIn: seen).count } ?? 0
  }
}
