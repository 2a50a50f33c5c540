package import Git
package import JournalKit

/// A journal in one file, for a stick: always whole, and without what organisers keep private.
package enum Bundle {
  /// Writes a new file, or brings one up to date that has nothing else. Throws a `SyncProblem`.
  package static func write(_ journal: Snapshot, to path: String, by remote: Remote) throws {
    let repository = journal.repository
    guard try !(journal.tip.map { try repository.isShallow(before: $0) } ?? false) else {
      throw SyncProblem.shallow
    }
    let folder = Files.folder(of: path)
    guard Files.exists(folder) else { throw SyncProblem.noFolder(folder) }
    if Files.exists(path) { try refuseOther(path, than: journal, by: remote) }
    let head = try repository.head() == journal.reference ? ["HEAD"] : []
    do {
      try remote.bundle(head + [journal.reference], to: path)
    } catch let problem as RemoteProblem {
      throw SyncProblem.unwritten(path: path, problem)
    }
    try check(path)
  }

  /// Throws a `SyncProblem` where a file is no bundle, or not whole.
  package static func check(_ path: String) throws {
    switch try BundleFile.state(of: path) {
    case .whole: return
    case .damaged: throw SyncProblem.badBundle(path: path, words: "it is cut off or damaged")
    case .other: throw SyncProblem.badBundle(path: path, words: "it is no file of `bundle`")
    }
  }

  private static func refuseOther(
    _ path: String, than journal: Snapshot, by remote: Remote
  ) throws {
    let place = "refs/hackjournal/theirs/bundle"
    do {
      guard try Files.isFile(path) && BundleFile.state(of: path) != .other else {
        throw SyncProblem.otherFile(path: path, isBundle: false)
      }
      try check(path)
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
