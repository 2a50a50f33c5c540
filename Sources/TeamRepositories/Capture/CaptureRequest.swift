package import Git

/// Task of a capture: the commits, and which other commits they replace.
package struct CaptureRequest: Sendable {
  /// Commits with something to capture, the oldest first.
  package var commits: [CapturedCommit] = []
  /// For commits of which git said so: the ones that each was made from, by amend or rebase.
  package var replacements: [ObjectID: Set<ObjectID>] = [:]
  /// Messages of hooks that can go when the request is done.
  package var messages: [HookMessage] = []
  /// New commits that the messages name, in their order.
  var told: [ObjectID] = []
  /// Commits that no ref reaches any more.
  var gone: Set<ObjectID> = []
  /// Those of the gone commits that this repository does not have: they may live elsewhere.
  var absent: Set<ObjectID> = []
  /// Contents of replaced commits, as far as they are still here: an entry with other words than
  /// these was changed by a person.
  var former: [CapturedCommit] = []
  /// Days to search for what was captured before.
  package var scope = Scope.daysOfCommits
  /// Treatment of commits that were written outside the event's days.
  package var outsideDays = OutsideDays.skip

  /// Days on which entries of a commit can be.
  package enum Scope: Sendable {
    /// On the day of the commit: all that a new commit needs.
    case daysOfCommits
    /// On any day, unless the journal is so large that a hook has no time for that: a rewritten commit
    /// can have another author date.
    case rewrites
    /// On any day.
    case wholeJournal
  }

  /// Treatment of commits that were written outside the event's days.
  package enum OutsideDays: Sendable {
    case skip
    case take
  }

  /// Makes an empty one.
  package init() {}

  var isEmpty: Bool {
    scope != .wholeJournal && replaced.isEmpty && commits.allSatisfy(\.entries.isEmpty)
  }

  var replaced: Set<ObjectID> {
    replacements.values.reduce(gone) { $0.union($1) }
  }
}
