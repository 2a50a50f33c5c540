internal import Git
internal import JournalModel

extension Journal {
  /// Makes one change: plans it from the tips, commits it, and plans again if the tips moved.
  ///
  /// What belongs on the private ref is committed first: a crash in between leaves something that
  /// nobody sees, and repeating the command completes it.
  package mutating func write<Result>(
    _ authoring: Authoring,
    plan: (Journal) throws -> (change: JournalChange, result: Result)
  ) throws -> Result {
    guard authoring.effect == .written else { throw try dryRun(of: plan) }
    let session = try WriteSession(in: repository, authoring.settings)
    var formerPrivateTip: Commit??
    var privateHalf: ObjectID?
    var attempt = 0
    while true {
      attempt += 1
      do {
        tips = try Tips(of: repository, reference: reference)
        if let formerPrivateTip { tips.privateTip = formerPrivateTip }
        let (change, result) = try plan(self)
        try change.checkReadable()
        try preflight(change, by: authoring, session: session)
        if !change.privateFiles.isEmpty, formerPrivateTip == nil {
          let plan = change.privatePlan(beside: reference, tips: tips, by: authoring)
          privateHalf = try repository.commit(plan, in: session)
          if privateHalf == plan.tip { privateHalf = nil }
          formerPrivateTip = .some(tips.privateTip)
        }
        if !change.publicFiles.isEmpty {
          var plan = change.publicPlan(on: reference, tips: tips, by: authoring)
          plan.links.privateHalf = privateHalf
          try repository.commit(plan, in: session)
        }
        tips = try Tips(of: repository, reference: reference)
        return result
      } catch {
        try session.pauseToRepeat(after: error, attempt: attempt)
      }
    }
  }
}

extension Journal {
  /// Changes to files that a plan would make, over the tips as they are.
  private func dryRun<Result>(
    of plan: (Journal) throws -> (change: JournalChange, result: Result)
  ) throws -> DryRun {
    let change = try plan(self).change
    try change.checkReadable()
    return DryRun(change)
  }

  /// Refuses before anything is written where the public half could not be: a private half without
  /// it would be of no use, and repeating would make another.
  private func preflight(
    _ change: JournalChange, by authoring: Authoring, session: borrowing WriteSession
  ) throws {
    guard !change.privateFiles.isEmpty, !change.publicFiles.isEmpty else { return }
    try repository.preflight(
      change.publicPlan(on: reference, tips: tips, by: authoring), in: session)
  }
}

extension JournalChange {
  /// Refuses a file that we could not read again, such as one with too much front matter.
  fileprivate func checkReadable() throws {
    for file in publicFiles + privateFiles {
      guard let content = file.content, file.path.hasSuffix(".md") else { continue }
      do throws(FormatError) {
        _ = try Document(String(decoding: content, as: UTF8.self), as: .frontMatter).text()
      } catch {
        throw JournalProblem.unwritable(
          FileProblem(path: file.path, line: error.line, message: error.message))
      }
    }
  }

  fileprivate func publicPlan(
    on reference: String, tips: Journal.Tips, by authoring: Authoring
  ) -> CommitPlan {
    var plan = CommitPlan(
      reference: reference, tip: tips.publicTip?.id, changes: publicFiles,
      message: message, identity: authoring.identity)
    plan.links.undone = undone.published?.recorded
    return plan
  }

  fileprivate func privatePlan(
    beside reference: String, tips: Journal.Tips, by authoring: Authoring
  ) -> CommitPlan {
    var plan = CommitPlan(
      reference: Journal.privateReference(beside: reference), tip: tips.privateTip?.id,
      changes: privateFiles, message: privateMessage, identity: authoring.identity)
    plan.links.undone = undone.private?.recorded
    plan.links.publicTip = tips.publicTip?.id
    return plan
  }
}
