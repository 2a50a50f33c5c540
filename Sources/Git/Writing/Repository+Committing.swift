internal import Foundation

/// A commit to be: what changes, on which ref, over which tip.
package struct CommitPlan: Sendable {
  /// The full name of the ref, such as `refs/heads/main`.
  package let reference: String
  /// The commit that the plan was made from; nil if there is none yet.
  package let tip: ObjectID?
  package let changes: [FileChange]
  package let message: String
  package let identity: Identity

  package init(
    reference: String, tip: ObjectID?, changes: [FileChange], message: String, identity: Identity
  ) {
    self.reference = reference
    self.tip = tip
    self.changes = changes
    self.message = message
    self.identity = identity
  }
}

extension Repository {
  /// Makes the commit: objects, then file and index of worktrees that are on the branch, then the
  /// ref, by compare-and-swap. Returns the branch's tip.
  ///
  /// Fails as `modified` if the tip is another one by now. Index before ref, because the other
  /// order lets an ordinary `git commit` beside us delete what we added.
  @discardableResult
  package func commit(_ plan: CommitPlan, in session: borrowing WriteSession) throws -> ObjectID {
    let terms = session.terms
    let base = try plan.tip.map { try self.commit($0).tree }
    let changes = try store(plan.changes, over: base)
    if changes.isEmpty, let tip = plan.tip { return tip }
    let tree = try storeTree(changes, over: base)
    let new = try storeCommit(
      tree: tree, parent: plan.tip, message: plan.message, by: plan.identity)
    if terms.sync == .always { try Files.syncFolder(commonFolder + "objects") }
    try publish(new, changes, plan, terms)
    return new
  }

  private func store(_ changes: [FileChange], over base: ObjectID?) throws -> [StoredChange] {
    try changes.compactMap { change in
      let present = try base.flatMap { try entry(at: change.path, in: $0) }
      guard present.map({ $0.kind == .file }) ?? true else {
        throw WriteRefusal.obstructed(path: change.path)
      }
      let new = try change.content.map { try store($0) }
      guard new != present?.id else { return nil }
      return StoredChange(path: change.path, old: present?.id, new: new)
    }
  }

  private func publish(
    _ commit: ObjectID, _ changes: [StoredChange], _ plan: CommitPlan, _ terms: WriteTerms
  ) throws {
    let worktrees = try worktrees(on: plan.reference)
    var notes = try WriteNotes.load(terms.notesPath)
    notes.append(
      WriteNote(
        state: .pending, process: getpid(), time: time(nil), reference: plan.reference,
        commit: commit, changes: changes, worktrees: worktrees.map(\.gitFolder)))
    try notes.save(terms.notesPath)
    do {
      try moveWithWorktrees(worktrees, to: commit, changes, plan, terms)
    } catch {
      notes.dropNewest()
      try notes.save(terms.notesPath)
      throw error
    }
    notes.finishNewest()
    try settle(&notes, worktrees, terms)
  }

  /// The worktrees whose HEAD is the ref; refuses while one of them rebases it.
  private func worktrees(on reference: String) throws -> [Worktree] {
    let all = try worktrees()
    for worktree in all where try worktree.isRebasing(reference) {
      throw WriteRefusal.beingRebased(branch: reference, worktree: worktree.folder)
    }
    return try all.filter { try $0.isOn(reference) }
  }

  private func moveWithWorktrees(
    _ worktrees: [Worktree], to commit: ObjectID, _ changes: [StoredChange], _ plan: CommitPlan,
    _ terms: WriteTerms
  ) throws {
    var followers: [WorktreeFollower] = []
    defer { followers.forEach { $0.release() } }
    do {
      for worktree in worktrees {
        guard
          let follower = try WorktreeFollower.lock(worktree, on: plan.reference, terms: terms)
        else { continue }
        followers.append(follower)
        try follower.follow(changes, in: self)
      }
      try moveReference(
        plan.reference, from: plan.tip, to: commit, by: plan.identity.committer,
        reason: "hackjournal: \(plan.message.prefix { $0 != "\n" })")
    } catch {
      for follower in followers.reversed() { try follower.takeBack(changes, in: self) }
      throw error
    }
    if terms.sync == .always { try syncFolders(of: plan.reference) }
  }

  /// libgit2 syncs a ref's file and its folder, but not the folders that it made above.
  private func syncFolders(of reference: String) throws(SystemError) {
    var path = reference[...]
    while let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
      try Files.syncFolder(commonFolder + path)
    }
  }
}
