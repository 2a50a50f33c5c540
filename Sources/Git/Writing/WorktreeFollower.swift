internal import Foundation

/// Lets the files and the index of one worktree follow a commit, under its `index.lock`.
struct WorktreeFollower {
  let worktree: Worktree
  private let lock: IndexLock
  private let terms: WriteTerms
  private let files: WorktreeFiles
  private let index: IndexFile
  /// The files that we changed, with what to put back if the commit fails.
  private var written: [StoredChange] = []
  private var indexStep = IndexStep.untouched
  private(set) var seal: String?

  /// Point that we reached with the index.
  private enum IndexStep {
    case untouched
    case created
    case replaced
  }

  /// Takes `index.lock`; nil if the worktree has left the branch by then.
  static func lock(
    _ worktree: Worktree, on reference: String, terms: WriteTerms
  ) throws -> WorktreeFollower? {
    let lock = try IndexLock.take(
      for: worktree, stateFolder: terms.stateFolder, until: terms.deadline)
    do {
      if try worktree.isOn(reference) {
        return WorktreeFollower(worktree, lock: lock, terms: terms)
      }
    } catch {
      lock.release()
      throw error
    }
    lock.release()
    return nil
  }

  private init(_ worktree: Worktree, lock: IndexLock, terms: WriteTerms) {
    self.worktree = worktree
    self.lock = lock
    self.terms = terms
    files = WorktreeFiles(worktree, terms.settings.environment)
    index = IndexFile(worktree: worktree, environment: terms.settings.environment)
  }

  /// Refuses to go on where a person took the lock away: the index is theirs by now.
  func checkLock() throws(GitError) {
    guard lock.isHeld else { throw .moved(worktree.indexPath) }
  }

  func release() {
    unlink(index.formerPath)
    lock.release()
  }

  @discardableResult
  func check(
    _ changes: [StoredChange], in repository: Repository
  ) throws -> [ObjectID?] {
    let indexed = try index.entries(at: changes.map(\.path))
    return try changes.map { change in
      try presentBlob(change, indexed: indexed[change.path], in: repository)
    }
  }

  mutating func follow(_ update: RefUpdate, in repository: Repository) throws {
    let changes = update.changes
    let present = try check(changes, in: repository)
    for (change, before) in zip(changes, present) where before != change.new {
      written.append(StoredChange(path: change.path, old: before, new: change.new))
    }
    try files.set(written.map { ($0.path, $0.new) }, from: repository, syncing: terms.sync)
    try replaceIndex(changes, folders: update.folders)
    seal = try worktree.seal()
  }

  /// The blob that a path has in the worktree, the old or the new one; anything else is refused.
  private func presentBlob(
    _ change: StoredChange, indexed: IndexFile.Entry?, in repository: Repository
  ) throws -> ObjectID? {
    let state = try files.state(of: change.path)
    let path = worktree.folder + change.path
    guard state != .other else { throw WriteRefusal.obstructed(path: path) }
    guard indexed?.blob == change.old || indexed?.blob == change.new else {
      throw WriteRefusal.uncommittedChanges(path: path)
    }
    if let present = try files.blob(of: state, at: change.path, among: [change.new, change.old]) {
      return present
    }
    // A sparse checkout leaves files out on purpose; what we change comes into sight.
    guard state == .missing, indexed?.isLeftOut == true else {
      throw WriteRefusal.uncommittedChanges(path: path)
    }
    return nil
  }

  /// Puts files back that are gone: `git clean` may have read the index before us, and so takes what
  /// we add for untracked.
  ///
  /// The commit stands whatever happens here: where a folder goes while a file is put into it, the next
  /// look has it.
  func restoreMissing(in repository: Repository) throws {
    for file in written where file.new != nil && Files.status(worktree.folder + file.path) == nil {
      do {
        try files.set(file.path, to: file.new, from: repository, syncing: terms.sync)
      } catch let error as SystemError where error.number == ENOENT {
        continue
      }
    }
  }

  /// Leaves all as it is where a person took the lock away, for the next writer to compare.
  func takeBack(in repository: Repository) throws {
    try checkLock()
    switch indexStep {
    case .untouched: break
    case .created: unlink(worktree.indexPath)
    case .replaced:
      try system("rename", path: worktree.indexPath) {
        rename(index.formerPath, worktree.indexPath)
      }
    }
    for file in written
    where try files.has(file.new, at: file.path, as: files.state(of: file.path)) {
      try files.set(file.path, to: file.old, from: repository, syncing: terms.sync)
    }
    // A file that did not get its name, and could not be removed when that failed.
    for file in written { try files.removeTemporaries(beside: file.path) }
  }

  private mutating func replaceIndex(
    _ changes: [StoredChange], folders: ObjectFolders
  ) throws {
    let updates = try changes.map { change in
      IndexFile.Update(
        path: change.path, blob: change.new, status: try files.status(of: change.path))
    }
    let temporary = try index.prepare(updates, syncing: terms.sync)
    // After the content of the index, so that one step of the disk does for both.
    if terms.sync == .always {
      try files.syncFolders(of: written.map(\.path))
      try folders.sync()
    }
    let isNew = try !index.keepFormer()
    try checkLock()
    try system("rename", path: worktree.indexPath) { rename(temporary, worktree.indexPath) }
    indexStep = isNew ? .created : .replaced
    if terms.sync == .always { try Files.sync(worktree.gitFolder) }
  }
}
