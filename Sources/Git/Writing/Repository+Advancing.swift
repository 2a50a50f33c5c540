internal import Foundation

/// Point that an update reached.
private enum Progress {
  /// The ref moved; what the worktrees that followed look like, by their names, and whether nobody
  /// wrote an index since it was healed.
  case moved(seals: [String: String], inStep: Bool)
  /// It could not be done, and all is as before.
  case takenBack(any Error)
  /// Something is left for the next writer to look at: what was to be done is not done, or it is, and
  /// may not be on the disk.
  case unfinished(any Error, isDone: Bool)
}

extension Repository {
  /// The notes of the session get this write in case we are killed. A companion is on a ref that no
  /// worktree is on.
  func advance(
    _ update: RefUpdate, then companion: RefUpdate? = nil, in session: inout WriteSession
  ) throws {
    let terms = update.terms
    try refuseHiddenWorktree(on: update.plan.reference)
    let worktrees = try session.worktrees.on(update.plan.reference)
    try breakStaleReferenceLocks(of: session.intents.all)
    let updates = [companion, update].compactMap { $0 }
    for update in updates { session.intents.append(try update.intent(for: worktrees, in: self)) }
    try session.intents.save(terms.intentsPath)
    switch try progress(of: update, then: companion, with: worktrees, in: &session) {
    case .moved(let seals, let inStep):
      session.intents.finish(updates, seals)
      settle(session.intents, followed: worktrees, inStep: inStep, by: terms)
    case .takenBack(let error):
      session.intents.drop(updates)
      try session.intents.save(terms.intentsPath)
      throw error
    case .unfinished(let error, let isDone):
      session.isDone = isDone
      throw error
    }
  }

  /// The index before the ref, and each `index.lock` ours until the ref has moved.
  private func progress(
    of update: RefUpdate, then companion: RefUpdate?, with worktrees: [Worktree],
    in session: inout WriteSession
  ) throws -> Progress {
    let plan = update.plan
    var inStep = true
    var followers: [WorktreeFollower] = []
    defer { followers.forEach { $0.release() } }
    do {
      for worktree in worktrees {
        guard
          let follower = try WorktreeFollower.lock(
            worktree, on: plan.reference, terms: update.terms)
        else {
          session.intents.leave(worktree, [companion, update].compactMap(\.self))
          continue
        }
        followers.append(follower)
        inStep = inStep && session.intents.isIndexSealed(worktree)
        try followers[followers.count - 1].follow(update, in: self)
      }
      if followers.isEmpty { try update.folders.sync() }
      if followers.count < worktrees.count { try session.intents.save(update.terms.intentsPath) }
      try move(update, then: companion) {
        for follower in followers { try follower.checkLock() }
      }
      for follower in followers { try follower.restoreMissing(in: self) }
    } catch {
      return retreat(from: update, followers, after: error)
    }
    let seals = followers.map { ($0.worktree.name, $0.seal ?? "") }
    return .moved(seals: Dictionary(seals) { $1 }, inStep: inStep)
  }

  private func move(
    _ update: RefUpdate, then companion: RefUpdate?, after check: () throws -> Void
  ) throws {
    if let companion {
      try move(update.move, then: companion, after: check)
    } else {
      try check()
      try move(update.move)
    }
    guard update.terms.sync == .always else { return }
    for update in [update, companion].compactMap({ $0 }) {
      try syncFolders(of: update.plan.reference)
    }
  }

  /// Takes everything back, unless the ref moved although its call failed.
  private func retreat(
    from update: RefUpdate, _ followers: [WorktreeFollower], after first: any Error
  ) -> Progress {
    do {
      guard try target(of: update.plan.reference) != update.commit else {
        return .unfinished(first, isDone: true)
      }
      for follower in followers.reversed() { try follower.takeBack(in: self) }
      return .takenBack(first)
    } catch {
      // The first error is the one to tell; the intent of this write stays for the next writer.
      return .unfinished(first, isDone: false)
    }
  }

  /// libgit2 syncs a ref's file and its folder, but not the folders that it made above.
  ///
  /// A folder may be gone by then: `git pack-refs` took the ref into its own file, which it synced,
  /// and removed what was empty.
  private func syncFolders(of reference: String) throws(SystemError) {
    var path = reference[...]
    while let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
      do throws(SystemError) {
        try Files.sync("\(commonFolder)\(path)")
      } catch {
        guard error.number == ENOENT else { throw error }
      }
    }
  }
}

extension [Worktree] {
  /// Those whose HEAD is the ref; refuses while one of them rebases it.
  func on(_ reference: String) throws -> [Worktree] {
    for worktree in self where try worktree.isRebasing(reference) {
      throw WriteRefusal.beingRebased(branch: reference, worktree: worktree.folder)
    }
    return try filter { try $0.isOn(reference) }
  }
}
