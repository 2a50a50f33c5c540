internal import Foundation

extension Repository {
  /// Makes the commit: objects, then file and index of worktrees that are on the branch, then the
  /// ref, by compare-and-swap. Returns the branch's tip.
  ///
  /// Fails as `modified` if the tip is another one by now. Index before ref, because the other
  /// order lets an ordinary `git commit` beside us delete what we added.
  @discardableResult
  package func commit(_ plan: CommitPlan, in session: inout WriteSession) throws -> ObjectID {
    defer { releasePacks(after: plan) }
    let (commit, update) = try update(for: plan, in: session)
    if let update { try advance(update, in: &session) }
    return commit
  }

  /// Makes both commits of a change, or none: that of `plan` on a branch, and that of `companion`
  /// on the ref beside it, where no worktree is.
  package func commit(
    _ plan: CommitPlan, then companion: CommitPlan, in session: inout WriteSession
  ) throws {
    defer { [plan, companion].forEach(releasePacks) }
    guard let second = try update(for: companion, in: session).update else {
      try commit(plan, in: &session)
      return
    }
    var plan = plan
    plan.links.privateHalf = second.commit
    guard let first = try update(for: plan, in: session).update else {
      return try advance(second, in: &session)
    }
    try advance(first, then: second, in: &session)
  }

  /// The commit, stored, and what it takes to make it the tip; nothing if the tip has it all.
  private func update(
    for plan: CommitPlan, in session: borrowing WriteSession
  ) throws -> (commit: ObjectID, update: RefUpdate?) {
    let (terms, intents, worktrees) = (session.terms, session.intents, session.worktrees)
    let base = try plan.tip.map { try self.commit($0).tree }
    let ((new, changes), folders) = try storingObjects(terms) {
      try stored(plan, over: base, after: intents, in: worktrees, by: terms)
    }
    guard new != plan.tip else { return (new, nil) }
    guard contains(new) else { throw GitError.unwritten }
    let update = RefUpdate(
      commit: new, changes: changes, folders: folders, plan: plan, terms: terms)
    return (new, update)
  }

  /// A commit that no ref has yet and its changes, or the tip if that has all of them.
  private func stored(
    _ plan: CommitPlan, over base: ObjectID?, after intents: WriteIntents,
    in worktrees: [Worktree], by terms: WriteTerms
  ) throws -> (ObjectID, [StoredChange]) {
    let asked = try stored(plan.changes, over: base, by: terms)
    if let merged = plan.merged, plan.tip.map({ isAncestor($0, of: merged) }) ?? true {
      return (merged, asked)
    }
    if plan.leavesHistory, let other = plan.merged {
      return (try stored(plan, over: base, asked, on: other), asked)
    }
    if asked.isEmpty, plan.merged == nil, !plan.isWord, let tip = plan.tip { return (tip, []) }
    let settings = terms.settings
    let signer =
      plan.concealed == nil
      ? try CommitSigner(settings.configuration, environment: settings.environment) : nil
    let swept = try sweptChanges(plan, after: intents, in: worktrees, by: terms)
    var (parent, tree) = (plan.tip, base)
    if !swept.isEmpty {
      let contents = CommitContents(
        tree: try storeTree(swept, over: base), parent: parent,
        message: Self.message(bringingBack: swept), identity: plan.identity)
      (parent, tree) = (try store(contents, signer: signer), contents.tree)
    }
    var contents = CommitContents(
      tree: try storeTree(asked, over: tree), parent: parent, message: plan.message,
      identity: plan.identity)
    contents.merged = plan.merged
    return (try store(contents, signer: signer), asked + swept)
  }

  /// A commit on another history than the branch's own; that one's tip if nothing is left to add.
  private func stored(
    _ plan: CommitPlan, over base: ObjectID?, _ changes: [StoredChange], on other: ObjectID
  ) throws -> ObjectID {
    let tree = try storeTree(changes, over: base)
    guard try commit(other).tree != tree else { return other }
    return try store(
      CommitContents(tree: tree, parent: other, message: plan.message, identity: plan.identity),
      signer: nil)
  }

  /// A commit of its own brings back what a commit of somebody else took: neither is part of what
  /// was asked, and taking that back later must not touch it.
  private static func message(bringingBack swept: [StoredChange]) -> String {
    let files = swept.count == 1 ? "1 file" : "\(swept.count) files"
    return "Bring back \(files) that a commit took out unseen\n"
  }

  private func stored(
    _ changes: [FileChange], over base: ObjectID?, by terms: WriteTerms
  ) throws -> [StoredChange] {
    let new = changes.compactMap { $0.blob == nil ? $0.content : nil }
    let isPacked = try storeTogether(new, terms)
    return try changes.compactMap { change in
      let present = try base.flatMap { try entry(at: change.path, in: $0) }
      guard present.map({ $0.kind == .file }) ?? true else {
        throw WriteRefusal.obstructed(path: change.path)
      }
      let new =
        try change.blob
        ?? change.content.map { isPacked ? try Self.hash($0) : try store($0) }
      guard new != present?.id else { return nil }
      return StoredChange(path: change.path, old: present?.id, new: new)
    }
  }
}
