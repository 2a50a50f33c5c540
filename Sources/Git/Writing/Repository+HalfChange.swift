extension Repository {
  /// The commits at which a branch and the ref beside it are, both in one moment and both with a change
  /// or without it, whatever a writer does meanwhile. Nil stands for no ref.
  ///
  /// The third value says whether the change is only half written, and no writer may be at it any more.
  package func targets(
    of branch: String, beside companion: String
  ) throws -> (branch: ObjectID?, companion: ObjectID?, isHalf: Bool) {
    while true {
      let former = try target(of: companion)
      let tip = try target(of: branch)
      let half = try HalfChange.load(in: stateFolder)
      // Only where it still stands there the note was there, if there had to be one.
      guard try target(of: companion) == former else { continue }
      guard let half, half.reference == companion else { return (tip, former, false) }
      let isLeft = try isLeft(half, at: former, tip: tip)
      guard try target(of: branch) == tip else { continue }
      return (tip, isLeft ? half.new : former, isLeft)
    }
  }

  /// Moves a branch, and then the ref beside it, which is locked before: nothing but the system can
  /// keep that from moving, then.
  func move(
    _ deciding: RefMove, then companion: RefUpdate, after check: () throws -> Void
  ) throws {
    try companion.folders.sync()
    try holding(companion.move) { finish in
      try HalfChange(deciding, then: companion.move)
        .write(in: stateFolder, syncing: companion.terms.sync)
      try check()
      try move(deciding)
      try finish()
      HalfChange.remove(in: stateFolder)
    }
  }

  /// Does what is left to do of a change of which the branch has its part. A lock that is still there
  /// is that of a living writer, who does it.
  func completeHalfChange() throws {
    guard let half = try HalfChange.load(in: stateFolder) else {
      return HalfChange.remove(in: stateFolder)
    }
    guard !isLocked(half.reference) else { return }
    let (target, tip) = (try target(of: half.reference), try target(of: half.branch))
    if try isLeft(half, at: target, tip: tip) { try complete(half) }
    HalfChange.remove(in: stateFolder)
  }

  /// A rebase may have taken the branch elsewhere since: its reflog tells that it had the commit.
  private func isLeft(
    _ half: HalfChange, at target: ObjectID?, tip: ObjectID?
  ) throws -> Bool {
    guard target == half.old, let tip else { return false }
    return try reaches(half.commit, from: tip)
      || reflog(of: half.branch).contains { $0.old == half.commit }
  }

  /// The line in the reflog is that of the writer.
  private func complete(_ half: HalfChange) throws {
    guard let commit = try authoredCommit(half.new) else { throw GitError.unwritten }
    try move(
      RefMove(
        reference: half.reference, old: half.old, new: half.new, committer: commit.committer,
        reason: ChangeLinks().reason(subject: commit.subject)))
  }
}
