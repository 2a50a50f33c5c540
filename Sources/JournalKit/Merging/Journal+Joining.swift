internal import Git
internal import JournalModel

extension Journal {
  /// Joins what another organiser keeps private, and was fetched, with what is private here: nobody loses
  /// what they wrote. Answers what a newer one overruled.
  mutating func joinIncoming(
    by authoring: Authoring, in session: inout WriteSession
  ) throws -> [Overruled] {
    guard let theirs = try snapshot.incoming() else { return [] }
    let join = try PrivateJoin(of: theirs, into: snapshot)
    try repository.hideFromFetches(Snapshot.privateFolder, authoring.settings.configuration)
    if !join.isDone {
      var plan = CommitPlan(
        reference: Snapshot.privateReference(beside: snapshot.reference),
        tip: snapshot.tips.privateTip?.id, changes: join.changes,
        message: Self.message("Join what organisers keep private", overruling: join.overruled),
        identity: authoring.identity)
      plan.merged = theirs
      plan.links.publicTip = snapshot.tips.publicTip?.id
      plan.links.isOfOthers = true
      plan.isDeclared = JournalChange.declares
      plan.isSame = JournalChange.isSame
      try repository.commit(plan, in: &session)
      try refresh()
    }
    try repository.removeReference(snapshot.incomingReference, at: theirs)
    return join.overruled
  }
}

extension Snapshot {
  /// Where what another organiser keeps private is between the fetch and the join.
  package var incomingReference: String { "refs/hackjournal/incoming/\(branch)" }

  func incoming() throws -> ObjectID? { try repository.target(of: incomingReference) }
}
