internal import Foundation

extension Repository {
  /// Mends, at the start of a write, what earlier writers and git commands beside them left.
  func heal(_ terms: WriteTerms) throws {
    var notes = try WriteNotes.load(terms.notesPath)
    let worktrees = try worktrees()
    try IndexLock.breakStale(in: worktrees, stateFolder: terms.stateFolder)
    try breakStaleReferenceLocks(of: notes.notes)
    try removeLeftovers(of: notes.notes, in: worktrees)
    let untouched = try worktrees.allSatisfy { try isInStep($0, notes) }
    guard !untouched || notes.notes.contains(where: { $0.state == .pending }) else { return }
    guard try align(worktrees, after: notes, terms) else { return }
    notes.dropPending()
    for worktree in worktrees { try notes.seal(worktree) }
    try notes.save(terms.notesPath)
  }

  /// Looks once more, after a write, at what is checked out now, and leaves a seal.
  func settle(
    _ notes: inout WriteNotes, _ followed: [Worktree], _ terms: WriteTerms
  ) throws {
    let all = try worktrees()
    let now = try Set(all.filter { try $0.isOn(notes.notes.last?.reference ?? "") })
    if now != Set(followed) { _ = try align(all, after: notes, terms) }
    for worktree in followed { try notes.seal(worktree) }
    try notes.save(terms.notesPath)
  }

  /// Whether a worktree needs no look: nobody touched it, or it has nothing to do with the notes.
  private func isInStep(_ worktree: Worktree, _ notes: WriteNotes) throws -> Bool {
    if try notes.isSealed(worktree) { return true }
    return try !notes.notes.contains { note in
      try note.worktrees.contains(worktree.gitFolder) || worktree.isOn(note.reference)
    }
  }

  /// A ref lock is ours only if it holds the commit that we noted, or if it is empty, older than
  /// any git command keeps it so, and the noted process is gone.
  private func breakStaleReferenceLocks(of notes: [WriteNote]) throws {
    for note in notes where note.state == .pending && !Files.isAlive(note.process) {
      let path = "\(commonFolder)\(note.reference).lock"
      guard let bytes = try Files.read(path) else { continue }
      let isOurs = String(decoding: bytes, as: UTF8.self).trimmed == note.commit.hex
      if isOurs || (bytes.isEmpty && Files.age(of: path) > 10) { unlink(path) }
    }
  }

  private func removeLeftovers(of notes: [WriteNote], in worktrees: [Worktree]) throws {
    for note in notes where note.state == .pending && !Files.isAlive(note.process) {
      unlink("\(stateFolder)last.\(note.process).tmp")
      for worktree in worktrees {
        let index = "\(worktree.gitFolder)hackjournal-index-\(note.process)"
        for suffix in ["", "-former", ".lock", ".\(note.process).tmp"] {
          unlink("\(index)\(suffix)")
        }
        try removeTemporaries(of: note, in: worktree)
      }
    }
  }

  private func removeTemporaries(of note: WriteNote, in worktree: Worktree) throws {
    let files = WorktreeFiles(root: worktree.folder)
    for change in note.changes {
      try files.removeTemporaries(ofProcess: note.process, beside: change.path)
    }
  }

  /// Makes files and index entries of noted paths agree with HEAD. False if a worktree was busy.
  private func align(
    _ worktrees: [Worktree], after notes: WriteNotes, _ terms: WriteTerms
  ) throws -> Bool {
    var complete = true
    for worktree in worktrees {
      do {
        try WorktreeAlignment(worktree: worktree, terms: terms).run(notes.notes, in: self)
      } catch WriteRefusal.lockHeld {
        complete = false
      }
    }
    return complete
  }
}
