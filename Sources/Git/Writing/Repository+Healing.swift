internal import Foundation

extension Repository {
  func heal(
    _ worktrees: [Worktree], after intents: inout WriteIntents, by terms: WriteTerms
  ) throws {
    try IndexLock.breakStale(in: worktrees, stateFolder: terms.stateFolder)
    try breakStaleReferenceLocks(of: intents.all)
    let names = try Files.names(in: stateFolder)
    try removeLeftovers(names, in: worktrees, terms)
    if names.contains(HalfChange.name) { try completeHalfChange() }
    let untouched = try worktrees.allSatisfy { try isInStep($0, intents: intents) }
    guard !untouched || intents.all.contains(where: { $0.state == .pending }) else { return }
    try removeTemporaries(of: intents.all, in: worktrees)
    let seals = try worktrees.map { ($0.name, try $0.seal()) }
    guard try align(worktrees, after: intents, by: terms) else { return }
    let tips = try tips(of: intents.all)
    intents.settle(Dictionary(seals) { $1 }) { intent in
      if isLocked(intent.reference) { return .left }
      let tip = tips[intent.reference]
      let isDone = tip.map { $0 == intent.commit || isAncestor(intent.commit, of: $0) } ?? false
      return isDone ? .done : .gone
    }
    try intents.save(terms.intentsPath)
  }

  /// Where the refs of unfinished writes are.
  private func tips(of intents: [WriteIntent]) throws -> [String: ObjectID] {
    let references = Set(intents.filter { $0.state == .pending }.map(\.reference))
    let tips = try references.map { ($0, try target(of: $0)) }
    return Dictionary(tips.compactMap { name, tip in tip.map { (name, $0) } }) { $1 }
  }

  /// Looks once more, after a write, at what is checked out now, and at the indexes if somebody wrote
  /// one between our healing and our lock: a git command that had read it before earlier writes.
  ///
  /// The commit stands whatever happens here: where this fails, the intent on the disk still says
  /// "pending", and the next writer looks.
  func settle(
    _ intents: WriteIntents, followed: [Worktree], inStep: Bool, by terms: WriteTerms
  ) {
    do {
      let all = try worktrees()
      try all.awaitSwitches(except: followed)
      let now = try Set(all.filter { try $0.isOn(intents.all.last?.reference ?? "") })
      if now != Set(followed) || !inStep, try !align(all, after: intents, by: terms) { return }
      try intents.save(terms.intentsPath)
    } catch {
      return
    }
  }

  /// Whether a worktree needs no look: nobody touched it, or it has nothing to do with the intents.
  private func isInStep(_ worktree: Worktree, intents: WriteIntents) throws -> Bool {
    if try intents.isSealed(worktree) { return true }
    let hasFollowed = intents.all.contains { $0.worktrees.contains(worktree.name) }
    return try !hasFollowed
      && !Set(intents.all.map(\.reference)).contains { try worktree.isOn($0) }
  }

  private func removeLeftovers(
    _ names: [String], in worktrees: [Worktree], _ terms: WriteTerms
  ) throws {
    let intents = names.filter { $0.hasSuffix(".tmp") }
    LivingWriter.left(intents, in: stateFolder, prefix: "last.").forEach {
      unlink(stateFolder + $0)
    }
    removeWaitingObjects(names)
    for worktree in worktrees {
      try IndexFile(worktree: worktree, environment: terms.settings.environment).removeLeftovers()
    }
  }

  private func removeTemporaries(of intents: [WriteIntent], in worktrees: [Worktree]) throws {
    for worktree in worktrees {
      let files = WorktreeFiles(root: worktree.folder)
      let involved = intents.filter { $0.worktrees.contains(worktree.name) }
      let paths = involved.flatMap { $0.changes.map(\.path) }
      let byFolder = Dictionary(paths.map { (WorktreeFiles.folder(of: $0), $0) }) { $1 }
      for path in byFolder.values {
        do {
          try files.removeTemporaries(beside: path)
        } catch WriteRefusal.obstructed {
          // A link stands in place of the folder by now: what is behind it is not ours.
          continue
        }
      }
    }
  }

  /// False if a worktree was busy, or `git gc` was moving objects.
  private func align(
    _ worktrees: [Worktree], after intents: WriteIntents, by terms: WriteTerms
  ) throws -> Bool {
    var complete = true
    for worktree in worktrees {
      do {
        try WorktreeAlignment(worktree: worktree, terms: terms).run(intents.all, in: self)
      } catch WriteRefusal.lockHeld {
        complete = false
      } catch let error as SystemError where error.number == ENOENT {
        // Somebody is removing the worktree.
        complete = false
      } catch let error as GitError {
        guard error.isTransient else { throw error }
        complete = false
      }
    }
    return complete
  }
}
