/// Brings index entries and files of noted paths back in step with a worktree's HEAD, where it is
/// certain that no person put them out of step.
struct WorktreeAlignment {
  private let worktree: Worktree
  private let terms: WriteTerms
  private let files: WorktreeFiles
  private let index: IndexFile

  init(worktree: Worktree, terms: WriteTerms) {
    self.worktree = worktree
    self.terms = terms
    files = WorktreeFiles(worktree, terms.settings.environment)
    index = IndexFile(worktree: worktree, environment: terms.settings.environment)
  }

  /// Aligns the newest noted change of each path. Does nothing, and takes no lock, if all agrees.
  func run(_ intents: [WriteIntent], in repository: Repository) throws {
    guard try !repairs(intents, in: repository).isEmpty else { return }
    let lock = try IndexLock.take(
      for: worktree, stateFolder: terms.stateFolder, until: Deadline(after: .milliseconds(200)))
    defer { lock.release() }
    try apply(try repairs(intents, in: repository), in: repository)
  }

  private func apply(_ repairs: [StoredChange], in repository: Repository) throws {
    guard !repairs.isEmpty else { return }
    for repair in repairs {
      let state = try files.stateBehindNoLink(of: repair.path)
      if try files.has(repair.old, at: repair.path, as: state) {
        try files.set(repair.path, to: repair.new, from: repository, syncing: terms.sync)
      }
    }
    if terms.sync == .always { try files.syncFolders(of: repairs.map(\.path)) }
    let updates = try repairs.map { repair in
      IndexFile.Update(
        path: repair.path, blob: repair.new, status: try files.status(of: repair.path))
    }
    try index.replace(updates, syncing: terms.sync)
  }

  private func repairs(
    _ intents: [WriteIntent], in repository: Repository
  ) throws -> [StoredChange] {
    let head = try worktree.head()
    let isInvolved = { (intent: WriteIntent) in
      head == "ref: \(intent.reference)" || intent.worktrees.contains(worktree.name)
    }
    let involved = intents.reversed().filter(isInvolved)
    guard !involved.isEmpty else { return [] }
    let indexed = try index.entries(at: involved.flatMap { $0.changes.map(\.path) })
    let commit = try repository.commit(ofHEAD: head)
    let formers = involved.formerBlobs
    var seen: Set<String> = []
    var repairs: [StoredChange] = []
    for intent in involved {
      for change in intent.changes where seen.insert(change.path).inserted {
        let path = Path(
          change: change, formers: formers[change.path] ?? [],
          indexed: indexed[change.path]?.blob,
          head: try repository.fileID(at: change.path, inCommit: commit))
        if let repair = try repair(path, intent: intent, in: repository) { repairs.append(repair) }
      }
    }
    return repairs
  }

  /// Known facts about one path.
  private struct Path {
    let change: StoredChange
    let formers: Set<ObjectID?>
    let indexed: ObjectID?
    let head: ObjectID?
  }

  private func repair(
    _ path: Path, intent: WriteIntent, in repository: Repository
  ) throws -> StoredChange? {
    let (change, indexed, head) = (path.change, path.indexed, path.head)
    let isOnBranch = try worktree.isOn(intent.reference)
    if isOnBranch, head == change.new {
      guard indexed != head, path.formers.contains(indexed) else { return nil }
      return try wasUndone(path, intent: intent, in: repository)
        ? StoredChange(path: change.path, old: indexed, new: head) : nil
    }
    guard head != change.new, intent.worktrees.contains(worktree.name) else { return nil }
    let left = StoredChange(path: change.path, old: change.new, new: head)
    if intent.state == .pending {
      let fileIsOurs = try files.has(
        change.new, at: change.path, as: files.stateBehindNoLink(of: change.path))
      return indexed == change.new || (indexed == head && fileIsOurs) ? left : nil
    }
    guard indexed == change.new, !isOnBranch, !worktree.isMerging else { return nil }
    let tip = try repository.target(of: intent.reference)
    return try repository.fileID(at: change.path, inCommit: tip) == change.new ? left : nil
  }

  /// Whether the index lost our change to a git command, not to a person: our file is still there,
  /// the command had begun before our change, or the worktree did not follow, because the ref moved
  /// beneath a `git switch` to the branch that had read it before.
  private func wasUndone(
    _ path: Path, intent: WriteIntent, in repository: Repository
  ) throws -> Bool {
    let state = try files.stateBehindNoLink(of: path.change.path)
    if try files.has(path.change.new, at: path.change.path, as: state) { return true }
    guard try files.has(path.indexed, at: path.change.path, as: state) else { return false }
    guard !intent.worktrees.contains(worktree.name) else {
      return try worktree.wasPutBack(behind: intent, in: repository)
    }
    return worktree.headTime.map { $0 <= intent.time + Worktree.longestCommand } ?? false
  }
}

extension Repository {
  /// The commit that the text of a HEAD stands for; nil on an unborn branch.
  fileprivate func commit(ofHEAD text: String) throws(GitError) -> ObjectID? {
    guard text.hasPrefix("ref: ") else { return ObjectID(text) }
    return try target(of: String(text.dropFirst(5)))
  }
}
