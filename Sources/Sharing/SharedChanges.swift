internal import Git

/// Changes that went to a remote and that came from there.
package struct SharedChanges: Sendable {
  /// Number of those that went.
  package internal(set) var sent = 0
  /// Those that came, by who wrote them.
  package private(set) var taken: [String: Int] = [:]
  /// Those that are counted already.
  private var counted: Set<ObjectID> = []

  /// Number of those that came.
  package var took: Int { taken.values.reduce(0, +) }

  /// Counts those that a tip has and the others have not. Answers the commits.
  @discardableResult
  mutating func count(
    _ tip: ObjectID, notIn present: [ObjectID], in repository: Repository
  ) throws -> [AuthoredCommit] {
    let new = try repository.changes(from: tip, notIn: present)
      .filter { counted.insert($0).inserted }.compactMap { try repository.authoredCommit($0) }
    for commit in new { taken[commit.author.name, default: 0] += 1 }
    return new
  }
}
