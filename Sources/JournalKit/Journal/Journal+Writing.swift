internal import Git
internal import JournalModel

extension Journal {
  /// Makes one change: plans it from the tips, commits it, and plans again if the tips moved.
  ///
  /// What belongs on the private ref is committed first: a crash in between leaves something that
  /// nobody sees, and repeating the command completes it.
  package mutating func write<Change: Plan>(
    _ plan: Change, by authoring: Authoring
  ) throws -> Change.Outcome {
    var plan = plan
    guard authoring.effect == .written else {
      let change = try plan.change(of: snapshot).change
      try change.checkReadable()
      throw DryRun(change)
    }
    var session = try WriteSession(in: repository, authoring.settings)
    var privateHalf = PrivateHalf()
    var attempt = 0
    while true {
      attempt += 1
      do {
        try refresh()
        try bringBackLeftBehind(by: authoring, in: &session)
        if let formerTip = privateHalf.formerTip { snapshot.tips.privateTip = formerTip }
        let (change, outcome) = try plan.change(of: snapshot)
        try change.checkReadable()
        try commit(change, privateHalf: &privateHalf, by: authoring, in: &session)
        // What is written stands, whether or not it can be read again at once.
        try? refresh()
        return outcome
      } catch {
        try session.pauseToRepeat(after: error, attempt: attempt, in: repository)
      }
    }
  }
}

/// The commit on the private ref, once it is made: planning again must not see it.
private struct PrivateHalf {
  var commit: ObjectID?
  /// The tip that it was made on; nil before that.
  var formerTip: Commit??
}

extension Journal {
  private func commit(
    _ change: JournalChange, privateHalf: inout PrivateHalf, by authoring: Authoring,
    in session: inout WriteSession
  ) throws {
    try preflight(change, by: authoring, session: session)
    if !change.privateFiles.isEmpty, privateHalf.formerTip == nil {
      let plan = change.plan(isPrivate: true, for: snapshot, by: authoring)
      let commit = try repository.commit(plan, in: &session)
      privateHalf.commit = commit == plan.tip ? nil : commit
      privateHalf.formerTip = .some(snapshot.tips.privateTip)
    }
    guard !change.publicFiles.isEmpty else { return }
    var plan = change.plan(isPrivate: false, for: snapshot, by: authoring)
    plan.links.privateHalf = privateHalf.commit
    try repository.commit(plan, in: &session)
  }

  /// A private half without the public one is of no use, and repeating would make another.
  private func preflight(
    _ change: JournalChange, by authoring: Authoring, session: borrowing WriteSession
  ) throws {
    guard !change.privateFiles.isEmpty, !change.publicFiles.isEmpty else { return }
    try repository.preflight(
      change.plan(isPrivate: false, for: snapshot, by: authoring), in: session)
  }

  /// The snapshot as refs are by now; the event is read again where the branch moved.
  mutating func refresh() throws {
    let former = snapshot.tips.publicTip?.tree
    snapshot.tips = try .init(of: repository, reference: snapshot.reference)
    guard snapshot.tips.publicTip?.tree != former,
      try snapshot.eventID(in: former) != snapshot.eventID(in: snapshot.tips.publicTip?.tree)
    else { return }
    snapshot.event =
      try Snapshot.event(
        in: snapshot.tips.publicTip?.tree, of: repository, reference: snapshot.reference)
      ?? snapshot.event
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
        throw JournalProblem.unwritable(FileProblem(error, in: file.path))
      }
    }
  }

  fileprivate func plan(
    isPrivate: Bool, for journal: Snapshot, by authoring: Authoring
  ) -> CommitPlan {
    let reference = journal.reference
    var plan = CommitPlan(
      reference: isPrivate ? Snapshot.privateReference(beside: reference) : reference,
      tip: journal.tips[isPrivate: isPrivate]?.id, changes: self[isPrivate: isPrivate],
      message: message(isPrivate: isPrivate), identity: authoring.identity)
    if isPrivate { plan.links.publicTip = journal.tips.publicTip?.id }
    return plan
  }
}
