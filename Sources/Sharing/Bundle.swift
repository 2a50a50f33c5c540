package import Git
package import JournalKit

/// A journal in one file, for a stick: always whole, and without what organisers keep private.
package enum Bundle {
  /// Writes a new file, or brings one up to date that has nothing else. Throws a `SyncProblem` where it has,
  /// or a `RemoteProblem`.
  package static func write(_ journal: Snapshot, to path: String, by remote: Remote) throws {
    if Files.exists(path) { try refuseOther(path, than: journal, by: remote) }
    let head = try journal.repository.head() == journal.reference ? ["HEAD"] : []
    try remote.bundle(head + [journal.reference], to: path)
  }

  private static func refuseOther(
    _ path: String, than journal: Snapshot, by remote: Remote
  ) throws {
    let place = "refs/hackjournal/theirs/bundle"
    do {
      guard Files.isFile(path) else { throw SyncProblem.otherFile(path: path, isBundle: false) }
      try Remote(
        path, of: journal.repository, by: remote.configuration, in: remote.environment
      ).fetch(["+\(journal.reference):\(place)"])
    } catch is RemoteProblem {
      throw SyncProblem.otherFile(path: path, isBundle: false)
    }
    guard let there = try journal.repository.target(of: place), let tip = journal.tip else {
      return
    }
    try journal.repository.removeReference(place, at: there)
    guard there == tip || journal.repository.isAncestor(there, of: tip) else {
      throw SyncProblem.otherFile(path: path, isBundle: true)
    }
  }
}
