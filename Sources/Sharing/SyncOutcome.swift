package import Git
package import JournalKit

/// What came of a sync.
package struct SyncOutcome: Sendable {
  /// The remote as people name it.
  package internal(set) var remote: String
  /// What went there, and what came.
  package internal(set) var shared = SharedChanges()
  /// What a newer one overruled.
  package internal(set) var overruled: [Overruled] = []
  /// What one said oneself, and a merge of somebody else overruled.
  package internal(set) var overruledElsewhere: [Unsettled] = []
  /// Whether one's own is in a ref of its own there, and not yet in the branch; and why, if the remote
  /// said so.
  package internal(set) var waiting: Waiting?
  /// Number of times that others were quicker.
  package internal(set) var rounds = 0
  /// Somebody whose clock is ahead, and by how many seconds.
  package internal(set) var ahead: (name: String, seconds: Int64)?

  /// Commits that had the name of somebody who is not to be named, and of which one was made instead.
  package internal(set) var named: [ObjectID] = []

  /// What came of what organisers keep private; nil where there is no remote for it.
  package internal(set) var hidden: Hidden?

  /// What organisers keep private goes to a remote of its own.
  package struct Hidden: Sendable {
    /// What went there, and what came.
    package internal(set) var shared = SharedChanges()
    /// Why it could not be shared.
    package internal(set) var problem: SyncProblem?
  }

  /// What waits in a ref of its own.
  package enum Waiting: Sendable, Equatable {
    case moved
    case refused(String)
  }
}
