internal import Git
internal import JournalModel

extension Journal {
  /// Makes one change: plans it from the tips, commits it, and plans again if the tips moved.
  ///
  /// A change of both refs is there as soon as the branch has its part, and not before.
  package mutating func write<Change: Plan>(
    _ plan: Change, by authoring: Authoring
  ) throws -> Change.Outcome {
    // A remote's branch that has only been looked at would be followed first.
    let isPlanned = authoring.effect != .written && snapshot.reference.hasPrefix("refs/remotes/")
    guard snapshot.isBranch || isPlanned else {
      if let branch = try repository.rebasedBranch() {
        throw WriteRefusal.beingRebased(branch: branch, worktree: repository.folder)
      }
      throw JournalProblem.notABranch(snapshot.branch)
    }
    guard authoring.effect == .written else {
      var change = try plan.change(of: snapshot).change
      try change.checkReadable()
      try change.checkPublished(over: snapshot)
      throw DryRun(change)
    }
    var session = try WriteSession(in: repository, authoring.settings)
    var attempt = 0
    while true {
      attempt += 1
      do {
        try refresh()
        if attempt < Self.mostLooks { try bringBackLeftBehind(by: authoring, in: &session) }
        var (change, outcome) = try plan.change(of: snapshot)
        try change.checkReadable()
        try change.checkPublished(over: snapshot)
        try commit(change, by: authoring, in: &session)
        // What is written stands, whether or not it can be read again at once.
        try? refresh()
        authoring.afterWrite?(snapshot)
        return outcome
      } catch WriteRefusal.uncommittedChanges(let path)
        where Snapshot.isInConflict(fileAt: path)
      {
        throw JournalProblem.inConflict(path: path)
      } catch {
        try snapshot.checkRemovedInConflict(after: error)
        try session.pauseToRepeat(after: error, attempt: attempt, in: repository)
      }
    }
  }

  /// What git left behind and cannot be read keeps nobody from writing.
  private static let mostLooks = 20

  func commit(
    _ change: JournalChange, by authoring: Authoring, in session: inout WriteSession
  ) throws {
    if !change.privateFiles.isEmpty, snapshot.tips.privateTip == nil {
      try repository.hideFromFetches(Snapshot.privateFolder, authoring.settings.configuration)
    }
    MergeDriver.set(in: repository, of: snapshot.reference, authoring.settings.configuration)
    var shown = change.plan(isPrivate: false, for: snapshot, by: authoring)
    shown.conceal(by: try change.withholding ?? snapshot.withholding(""))
    let hidden = change.plan(isPrivate: true, for: snapshot, by: authoring)
    switch (change.publicFiles.isEmpty, change.privateFiles.isEmpty) {
    case (true, true): if change.isWord { try repository.commit(shown, in: &session) }
    case (false, true): try repository.commit(shown, in: &session)
    case (true, false): try repository.commit(hidden, in: &session)
    case (false, false): try repository.commit(shown, then: hidden, in: &session)
    }
  }

  /// The snapshot as refs are by now; the event is read again where the branch moved.
  mutating func refresh() throws {
    let former = snapshot.tips.publicTip?.tree
    snapshot.tips = try .init(of: repository, reference: snapshot.reference)
    guard snapshot.tips.publicTip?.tree != former,
      try snapshot.eventID(in: former) != snapshot.eventID(in: snapshot.tips.publicTip?.tree)
    else { return }
    let found = try Snapshot.event(
      at: snapshot.tips.publicTip, of: repository, reference: snapshot.reference)
    if let found { (snapshot.event, snapshot.eventProblem) = found }
  }
}

extension JournalChange {
  /// Refuses a file that we could not read again, such as one with too much front matter.
  fileprivate func checkReadable() throws {
    for file in publicFiles + privateFiles {
      guard let content = file.content, file.path.hasSuffix(".md") else { continue }
      let text = String(decoding: content, as: UTF8.self)
      guard ConflictMarkers.line(in: text) == nil else { throw JournalProblem.conflictMarkers }
      do throws(FormatError) {
        _ = try Document(text, as: .frontMatter).text()
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
      tip: journal.tips[isPrivate: isPrivate]?.id, changes: files(isPrivate: isPrivate),
      message: message(isPrivate: isPrivate), identity: authoring.identity)
    plan.isWord = isWord
    if isPrivate { plan.links.publicTip = journal.tips.publicTip?.id }
    plan.links.isRepair = isRepair
    plan.isDeclared = JournalChange.declares
    plan.isSame = JournalChange.isSame
    return plan
  }
}
