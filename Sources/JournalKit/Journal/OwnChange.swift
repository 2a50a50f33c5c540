internal import Git

/// Change that one command of one person made in this clone: a commit on the public branch, one on
/// the private ref, or both.
struct OwnChange: Equatable {
  var published: ObjectID?
  var `private`: ObjectID?

  var commits: [(commit: ObjectID, isPrivate: Bool)] {
    [(published, false), (`private`, true)].compactMap { commit, isPrivate in
      commit.map { ($0, isPrivate) }
    }
  }
  func isAmong(_ ids: Set<ObjectID>) -> Bool {
    commits.contains { ids.contains($0.commit) }
  }
}
