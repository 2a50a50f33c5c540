internal import Foundation

extension Repository {
  /// Mends, at the start of a write, what earlier writers and git commands beside them left.
  func heal(_ terms: WriteTerms) throws {
    var notes = try WriteIntents.load(terms.notesPath)
    let worktrees = try worktrees()
    try IndexLock.breakStale(in: worktrees, stateFolder: terms.stateFolder)
    try breakStaleReferenceLocks(of: notes.notes)
    try removeLeftovers(in: worktrees, terms)
    let untouched = try worktrees.allSatisfy { try isInStep($0, notes: notes) }
    guard !untouched || notes.notes.contains(where: { $0.state == .pending }) else { return }
    try removeTemporaries(of: notes.notes, in: worktrees)
    let seals = try worktrees.map { ($0.gitFolder, try $0.seal()) }
    guard try align(worktrees, after: notes, by: terms) else { return }
    notes.settle(Dictionary(seals) { $1 }) { isLocked($0) }
    try notes.save(terms.notesPath)
  }

  /// Looks once more, after a write, at what is checked out now.
  ///
  /// The commit stands whatever happens here: where this fails, the note on the disk still says
  /// "pending", and the next writer looks.
  func settle(_ notes: WriteIntents, followed: [Worktree], by terms: WriteTerms) {
    do {
      let all = try worktrees()
      let now = try Set(all.filter { try $0.isOn(notes.notes.last?.reference ?? "") })
      if now != Set(followed), try !align(all, after: notes, by: terms) { return }
      try notes.save(terms.notesPath)
    } catch {
      return
    }
  }

  /// Whether a worktree needs no look: nobody touched it, or it has nothing to do with the notes.
  private func isInStep(_ worktree: Worktree, notes: WriteIntents) throws -> Bool {
    if try notes.isSealed(worktree) { return true }
    return try !notes.notes.contains { note in
      try note.worktrees.contains(worktree.gitFolder) || worktree.isOn(note.reference)
    }
  }

  private func removeLeftovers(in worktrees: [Worktree], _ terms: WriteTerms) throws {
    let names = try Files.names(in: stateFolder)
    for name in names where name.hasPrefix("last.") && name.hasSuffix(".tmp") {
      if LivingWriter.made(name, in: stateFolder, prefix: "last.") { continue }
      unlink(stateFolder + name)
    }
    removeWaitingObjects(names)
    for worktree in worktrees {
      try IndexFile(worktree: worktree, environment: terms.settings.environment).removeLeftovers()
    }
  }

  private func removeTemporaries(of notes: [WriteIntent], in worktrees: [Worktree]) throws {
    for worktree in worktrees {
      let files = WorktreeFiles(root: worktree.folder)
      let involved = notes.filter { $0.worktrees.contains(worktree.gitFolder) }
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

  /// Makes files and index entries of noted paths agree with HEAD. False if a worktree was busy,
  /// or `git gc` was moving objects.
  private func align(
    _ worktrees: [Worktree], after notes: WriteIntents, by terms: WriteTerms
  ) throws -> Bool {
    var complete = true
    for worktree in worktrees {
      do {
        try WorktreeAlignment(worktree: worktree, terms: terms).run(notes.notes, in: self)
      } catch WriteRefusal.lockHeld {
        complete = false
      } catch let error as GitError {
        guard error.isTransient else { throw error }
        complete = false
      }
    }
    return complete
  }
}
