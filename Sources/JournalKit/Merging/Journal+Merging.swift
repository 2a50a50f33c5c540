package import Git
internal import JournalModel

extension Journal {
  /// Puts what others wrote into the branch, one tip after the other, joins what was fetched of the private
  /// ref, and mends what merging could not know. Answers what a newer one overruled.
  ///
  /// Throws a `MergeProblem`, or a `WriteRefusal` where a file in a worktree is in the way.
  package mutating func take(
    _ tips: [ObjectID], begun beginning: Beginning = .together, by authoring: Authoring
  ) throws -> [Overruled] {
    var session = try WriteSession(in: repository, authoring.settings)
    var overruled: [Overruled] = []
    var attempt = 0
    while true {
      attempt += 1
      do {
        try refresh()
        try bringBackLeftBehind(by: authoring, in: &session)
        overruled += try joinIncoming(by: authoring, in: &session)
        try keepRefusals(by: authoring, in: &session)
        for tip in tips {
          overruled += try merge(tip, begun: beginning, by: authoring, in: &session)
        }
        try mend(by: authoring, in: &session)
        return overruled
      } catch {
        try session.pauseToRepeat(after: error, attempt: attempt, in: repository)
      }
    }
  }

  /// Moves the branch there if it is older, else makes a commit of two parents.
  private mutating func merge(
    _ theirs: ObjectID, begun beginning: Beginning, by authoring: Authoring,
    in session: inout WriteSession
  ) throws -> [Overruled] {
    guard let ours = snapshot.tips.publicTip?.id else {
      try advance(to: theirs, changes: [], by: authoring, in: &session)
      return []
    }
    let merge = try CommitMerge(of: ours, and: theirs, since: beginning.rewritten, in: repository)
    if beginning.rewritten == nil, merge.bases.contains(theirs) { return [] }
    let (tree, changes) = try merge.merged(
      removedBy: beginning.rewritten == nil ? .neither : .theirs)
    guard beginning.rewritten != nil || !merge.bases.contains(ours) else {
      try advance(to: theirs, changes: changes, by: authoring, in: &session)
      return []
    }
    guard merge.isRelated || beginning == .apart else { throw MergeProblem.unrelated }
    let moved = try PeopleMerge(tree.removed, over: changes, in: snapshot, with: theirs)
    let overruled = try (tree.overruled + moved.lost).map(merge.withCommit)
    try advance(
      to: theirs, changes: moved.changes, overruled: overruled,
      leavesHistory: beginning.rewritten != nil, by: authoring, in: &session)
    try keep(moved.hidden, by: authoring, in: &session)
    return overruled + tree.stayingOnes
  }

  /// What two histories have in common, as far as somebody has to say it.
  package enum Beginning: Equatable, Sendable {
    /// A commit.
    case together
    /// Nothing: they were begun apart, and are to be one from now on.
    case apart
    /// What the other one was before somebody rewrote it on purpose: what is only there stays gone.
    case rewritten(since: ObjectID)

    fileprivate var rewritten: ObjectID? {
      if case .rewritten(let since) = self { since } else { nil }
    }
  }

  private mutating func advance(
    to theirs: ObjectID, changes: [FileChange], overruled: [Overruled] = [],
    leavesHistory: Bool = false, by authoring: Authoring, in session: inout WriteSession
  ) throws {
    let message =
      leavesHistory
      ? Self.message(
        "Put what was written here on a new history", overruling: overruled,
        forgetting: try snapshot.namelessForgotten(notIn: theirs))
      : Self.message("Merge what others wrote", overruling: overruled)
    var plan = CommitPlan(
      reference: snapshot.reference, tip: snapshot.tips.publicTip?.id, changes: changes,
      message: message, identity: authoring.identity)
    plan.merged = theirs
    plan.leavesHistory = leavesHistory
    plan.links.isOfOthers = true
    plan.isDeclared = JournalChange.declares
    plan.isSame = JournalChange.isSame
    plan.conceal(by: try snapshot.withholding(""))
    try repository.commit(plan, in: &session)
    try refresh()
  }

  /// A subject, and a trailer for each that a newer one overruled, and for each file of who is forgotten.
  static func message(
    _ subject: String, overruling overruled: [Overruled], forgetting keys: [String] = []
  ) -> String {
    let trailers =
      overruled.map { one in
        "\(UnsettledMark.superseded): \(UnsettledMark.name(of: one.path)) \(one.commit?.hex ?? "")"
          .trimmed
          + "\n"
      } + keys.map { "\(JournalChange.forgets)\($0)\n" }
    return subject + "\n" + (trailers.isEmpty ? "" : "\n" + trailers.joined())
  }

  /// What a side said of somebody who has no public file of that name any more.
  private mutating func keep(
    _ files: [FileChange], by authoring: Authoring, in session: inout WriteSession
  ) throws {
    guard !files.isEmpty else { return }
    try commit(
      JournalChange(privateFiles: files, subject: "Take both sides of who is not to be named"),
      by: authoring, in: &session)
    try refresh()
  }
}

extension TreeMerge<CommitMerge> {
  /// What a newer one overruled, without the commits that said it.
  var overruled: [Overruled] {
    superseded.map { Overruled(path: $0.path, values: $0.values, isOurs: $0.isOurs) }
  }

  /// What was taken out and stays, for the other side changed it.
  fileprivate var stayingOnes: [Overruled] {
    staying.sorted { $0.key < $1.key }.map { path, isOurs in
      var one = Overruled(path: path, values: [], isOurs: isOurs)
      one.isStaying = true
      return one
    }
  }
}

extension CommitMerge {
  /// The same with the last commit that said it.
  func withCommit(_ overruled: Overruled) throws -> Overruled {
    var overruled = overruled
    overruled.commit = ObjectID(
      try history.lastChange(
        of: Thing(at: overruled.path), by: overruled.isOurs ? .ours : .theirs
      ).commit)
    return overruled
  }
}
