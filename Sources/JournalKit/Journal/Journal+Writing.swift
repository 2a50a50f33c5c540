internal import Git

extension Journal {
  /// Makes one change: plans it from the tips, commits it, and plans again if the tips moved.
  ///
  /// What belongs on the private ref is committed first: a crash in between leaves something that
  /// nobody sees, and repeating the command completes it.
  mutating func write<Result>(
    _ authoring: Authoring,
    _ plan: (borrowing Journal) throws -> (change: JournalChange, result: Result)
  ) throws -> Result {
    let session = try WriteSession(in: repository, authoring.settings)
    var formerPrivateTip: Commit??
    while true {
      do {
        tips = try Tips(of: repository, reference: reference)
        if let formerPrivateTip { tips.privateTip = formerPrivateTip }
        let (change, result) = try plan(self)
        if !change.privateFiles.isEmpty, formerPrivateTip == nil {
          try repository.commit(change.privatePlan(beside: reference, tips, authoring), in: session)
          formerPrivateTip = .some(tips.privateTip)
        }
        if !change.publicFiles.isEmpty {
          try repository.commit(change.publicPlan(on: reference, tips, authoring), in: session)
        }
        tips = try Tips(of: repository, reference: reference)
        return result
      } catch {
        try session.pauseToRepeat(after: error)
      }
    }
  }
}

extension JournalChange {
  fileprivate func publicPlan(
    on reference: String, _ tips: Journal.Tips, _ authoring: Authoring
  ) -> CommitPlan {
    CommitPlan(
      reference: reference, tip: tips.publicTip?.id, changes: publicFiles,
      message: message(subject), identity: authoring.identity)
  }

  fileprivate func privatePlan(
    beside reference: String, _ tips: Journal.Tips, _ authoring: Authoring
  ) -> CommitPlan {
    CommitPlan(
      reference: Journal.privateReference(beside: reference), tip: tips.privateTip?.id,
      changes: privateFiles, message: message(privateSubject ?? subject),
      identity: authoring.identity)
  }
}
