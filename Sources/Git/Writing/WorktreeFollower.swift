internal import Foundation

/// Lets the files and the index of one worktree follow a commit, under its `index.lock`.
struct WorktreeFollower {
  let worktree: Worktree
  private let lock: IndexLock
  private let terms: WriteTerms
  private let files: WorktreeFiles
  private let index: IndexFile
  /// The index as it was, a second name of the same file.
  private let formerIndex: String
  private let hadIndex: Bool

  /// Takes `index.lock`; nil if the worktree has left the branch by then.
  static func lock(
    _ worktree: Worktree, on reference: String, terms: WriteTerms
  ) throws -> WorktreeFollower? {
    let lock = try IndexLock.take(
      for: worktree, stateFolder: terms.stateFolder, until: terms.deadline)
    guard try worktree.isOn(reference) else {
      lock.release()
      return nil
    }
    return WorktreeFollower(
      worktree: worktree, lock: lock, terms: terms,
      files: WorktreeFiles(root: worktree.folder),
      index: IndexFile(worktree: worktree, environment: terms.settings.environment),
      formerIndex: "\(worktree.gitFolder)hackjournal-index-\(getpid())-former",
      hadIndex: Files.status(worktree.indexPath) != nil)
  }

  func release() {
    unlink(formerIndex)
    lock.release()
  }

  /// Writes the files and the index; refuses where a person changed one of them.
  func follow(_ changes: [StoredChange], in repository: borrowing Repository) throws {
    let indexed = try index.blobs(at: changes.map(\.path))
    for change in changes {
      let state = try files.state(of: change.path)
      guard indexed[change.path] == change.old || indexed[change.path] == change.new,
        try repository.matches(state, change.old) || repository.matches(state, change.new)
      else {
        throw WriteRefusal.uncommittedChanges(path: worktree.folder + change.path)
      }
    }
    for change in changes {
      try files.set(change.path, to: change.new, from: repository, terms.sync)
    }
    try replaceIndex(changes)
  }

  /// Puts the former index back and takes our files away.
  func takeBack(_ changes: [StoredChange], in repository: borrowing Repository) throws {
    if !hadIndex {
      unlink(worktree.indexPath)
    } else if Files.status(formerIndex) != nil {
      try system("rename", worktree.indexPath) { rename(formerIndex, worktree.indexPath) }
    }
    for change in changes where try repository.matches(files.state(of: change.path), change.new) {
      try files.set(change.path, to: change.old, from: repository, terms.sync)
    }
  }

  private func replaceIndex(_ changes: [StoredChange]) throws {
    let updates = try changes.map { change in
      IndexFile.Update(
        path: change.path, blob: change.new, status: try files.status(of: change.path))
    }
    let temporary = try index.prepare(updates, terms.sync)
    unlink(formerIndex)
    if hadIndex { try system("link", formerIndex) { link(worktree.indexPath, formerIndex) } }
    try system("rename", worktree.indexPath) { rename(temporary, worktree.indexPath) }
    if terms.sync == .always { try Files.syncFolder(worktree.gitFolder) }
  }
}
