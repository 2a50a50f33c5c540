package import Git
package import JournalKit

/// How far the others are, from what is known here alone.
package struct KnownOfOthers: Sendable {
  /// Number of commits that they have not, and of those that are not here.
  package let ahead, behind: Int
  /// Whether the remote has what is ahead in a ref of one's own.
  package let isAside: Bool

  /// Nil where nothing is known of them.
  package init?(
    of journal: Snapshot, by configuration: Configuration, in environment: [String: String]
  ) throws {
    guard let tip = journal.tip else { return nil }
    let repository = journal.repository
    // Nobody has to have a remote, and which of several it is may be unsaid.
    let place = try? SyncPlace(
      named: nil, file: nil, of: journal, by: configuration, in: environment)
    let known = try place.map {
      try [$0.seen, $0.fetchedBranch].compactMap { try repository.target(of: $0) }
    }
    guard
      let distance = try repository.distanceToUpstream(of: journal.reference)
        ?? Self.distance(from: tip, to: known ?? [], in: repository)
    else { return nil }
    (ahead, behind) = distance
    isAside =
      try ahead > 0
      && place.map { try Self.hasOwnRef(at: $0, with: tip, in: repository) } ?? false
  }

  /// Of a branch that git follows nowhere, as in a clone of another branch alone.
  private static func distance(
    from tip: ObjectID, to known: [ObjectID], in repository: Repository
  ) throws -> (ahead: Int, behind: Int)? {
    guard !known.isEmpty else { return nil }
    let behind = try Set(known.flatMap { try repository.commits(from: $0, notIn: [tip]) })
    return (try repository.commits(from: tip, notIn: known).count, behind.count)
  }

  private static func hasOwnRef(
    at place: SyncPlace, with tip: ObjectID, in repository: Repository
  ) throws -> Bool {
    try repository.references(matching: place.fetchedOwnRefs + "*").contains { name in
      try repository.target(of: name).map { $0 == tip || repository.isAncestor(tip, of: $0) }
        ?? false
    }
  }
}
