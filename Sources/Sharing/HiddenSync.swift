internal import Git
internal import JournalKit

/// The way of what organisers keep private: to one remote alone, which nobody else reads.
struct HiddenSync {
  private let journal: Snapshot
  private let remote: Remote
  private let branchThere: String

  /// `branchThere` is what everybody reads, and what such a remote must not have.
  init(of journal: Snapshot, at remote: Remote, besides branchThere: String) {
    (self.journal, self.remote, self.branchThere) = (journal, remote, branchThere)
  }

  /// Fetches what others have, if they have anything, for the next write to join.
  func fetch() throws {
    let reference = journal.privateReference
    do {
      let there = try Pause.repeating { try remote.references() }
      guard !there.contains(branchThere) else {
        throw SyncProblem.privateRemoteIsPublic(remote.name, branch: branchThere)
      }
      guard there.contains(reference) else { return }
      try remote.fetch(["+\(reference):\(journal.incomingReference)"])
    } catch let problem as RemoteProblem {
      throw SyncProblem(problem, waiting: 0)
    }
  }

  /// Pushes what is here; somebody else's that came meanwhile is joined by the next sync.
  func push() throws {
    let reference = journal.privateReference
    guard try journal.repository.target(of: reference) != nil else { return }
    let refs: [PushedRef]
    do {
      refs = try remote.push(["\(reference):\(reference)"])
    } catch let problem as RemoteProblem {
      throw SyncProblem(problem, waiting: 0)
    }
    for case .refused(let reason) in refs.map(\.answer) {
      throw SyncProblem.refused(remote: remote.name, reason: reason)
    }
  }
}
