internal import Git
internal import JournalModel

extension Journal {
  /// Mends what can be mended without taking anything away that a person may have wanted: removes
  /// leftovers and locks of killed writers of ours, brings back what git left behind, takes both sides
  /// of what is in conflict, gives files other names that name whom they must not, and brings indexes
  /// back in step where the file is as the journal has it.
  ///
  /// Answers what was in conflict, and what a newer one overruled of what organisers keep private.
  package mutating func repair(
    by authoring: Authoring
  ) throws -> (settled: [Settled], overruled: [Overruled]) {
    // What is there while a rebase has stopped can only be read.
    let canWrite = try snapshot.isBranch && !repository.isRebasing(snapshot.reference)
    let settled = try settleWorktrees(
      by: authoring, writesPrivately: canWrite && snapshot.tips.privateTip != nil)
    guard canWrite else { return (settled, []) }
    let (others, overruled) = try repairRepository(by: authoring)
    return (settled + others, overruled)
  }

  private mutating func repairRepository(
    by authoring: Authoring
  ) throws -> (settled: [Settled], overruled: [Overruled]) {
    var session = try WriteSession(in: repository, authoring.settings)
    try refresh()
    let overruled = try joinIncoming(by: authoring, in: &session)
    let left = try repository.ifReadable { try snapshot.returning() }
    _ = try bringBack(left, by: authoring, in: &session)
    let settled = try settleCommitted(by: authoring, in: &session)
    try joinDoubles(by: authoring, in: &session)
    try retellNotes(by: authoring, in: &session)
    try renameFiles(by: authoring, in: &session)
    try repository.removeLeftovers(besideFilesIn: snapshot.folders(), in: session)
    do {
      try repository.alignIndexes(with: snapshot.reference, under: Layout.own, in: session)
    } catch WriteRefusal.lockHeld {
      // The lock is a finding of its own, and so is the index.
    }
    return (settled, overruled)
  }
}
