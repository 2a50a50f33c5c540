internal import CLibgit2
internal import Foundation

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
    files = WorktreeFiles(root: worktree.folder)
    index = IndexFile(worktree: worktree, environment: terms.settings.environment)
  }

  /// What must become of one path.
  private struct Repair {
    let path: String
    let blob: ObjectID?
    /// The content at which the file may be replaced.
    let replaceable: ObjectID?
  }

  /// Aligns the newest noted change of each path. Does nothing, and takes no lock, if all agrees.
  func run(_ notes: [WriteNote], in repository: borrowing Repository) throws {
    guard try !repairs(notes, in: repository).isEmpty else { return }
    let lock = try IndexLock.take(
      for: worktree, stateFolder: terms.stateFolder, until: Deadline(after: .milliseconds(200)))
    defer { lock.release() }
    try apply(try repairs(notes, in: repository), in: repository)
  }

  private func apply(_ repairs: [Repair], in repository: borrowing Repository) throws {
    guard !repairs.isEmpty else { return }
    for repair in repairs {
      let state = try files.stateBehindNoLink(of: repair.path)
      if try repository.matches(state, repair.replaceable) {
        try files.set(repair.path, to: repair.blob, from: repository, terms.sync)
      }
    }
    let updates = try repairs.map { repair in
      IndexFile.Update(
        path: repair.path, blob: repair.blob, status: try files.status(of: repair.path))
    }
    let temporary = try index.prepare(updates, terms.sync)
    try system("rename", worktree.indexPath) { rename(temporary, worktree.indexPath) }
  }

  private func repairs(
    _ notes: [WriteNote], in repository: borrowing Repository
  ) throws -> [Repair] {
    let head = try worktree.head()
    let isInvolved = { (note: WriteNote) in
      head == "ref: \(note.reference)" || note.worktrees.contains(worktree.gitFolder)
    }
    let involved = notes.reversed().filter(isInvolved)
    guard !involved.isEmpty else { return [] }
    let indexed = try index.entries(at: involved.flatMap { $0.changes.map(\.path) })
    let trees = try Trees(of: worktree, in: repository)
    var seen: Set<String> = []
    var repairs: [Repair] = []
    for note in involved {
      for change in note.changes where seen.insert(change.path).inserted {
        let repair = try repair(
          change, note, indexed: indexed[change.path]?.blob, trees, in: repository)
        if let repair { repairs.append(repair) }
      }
    }
    return repairs
  }

  private func repair(
    _ change: StoredChange, _ note: WriteNote, indexed: ObjectID?, _ trees: Trees,
    in repository: borrowing Repository
  ) throws -> Repair? {
    let head = try repository.fileID(at: change.path, inCommit: trees.head)
    let isOnBranch = try worktree.isOn(note.reference)
    if isOnBranch, head == change.new {
      return try indexed == change.old && wasUndone(change, note, trees, in: repository)
        ? Repair(path: change.path, blob: head, replaceable: change.old) : nil
    }
    guard head != change.new, note.worktrees.contains(worktree.gitFolder) else { return nil }
    let left = Repair(path: change.path, blob: head, replaceable: change.new)
    if note.state == .pending {
      let fileIsOurs = try repository.matches(files.stateBehindNoLink(of: change.path), change.new)
      return indexed == change.new || (indexed == head && fileIsOurs) ? left : nil
    }
    guard indexed == change.new, !isOnBranch, !worktree.isMerging else { return nil }
    let tip = try repository.target(of: note.reference)
    return try repository.fileID(at: change.path, inCommit: tip) == change.new ? left : nil
  }

  /// Whether the index lost our change to a git command, not to a person: our file is still there,
  /// or the worktree did not follow, because the ref moved beneath a `git switch` to the branch that
  /// had read it before.
  private func wasUndone(
    _ change: StoredChange, _ note: WriteNote, _ trees: Trees, in repository: borrowing Repository
  ) throws -> Bool {
    let state = try files.stateBehindNoLink(of: change.path)
    if try repository.matches(state, change.new) { return true }
    guard !note.worktrees.contains(worktree.gitFolder),
      try repository.matches(state, change.old), let reflog = trees.reflog
    else { return false }
    return try repository.fileID(at: change.path, inCommit: reflog) != change.new
  }

  /// The commits that say what is checked out.
  private struct Trees {
    /// What HEAD points to now.
    let head: ObjectID?
    /// What HEAD pointed to when its reflog was last written.
    let reflog: ObjectID?

    init(of worktree: Worktree, in repository: borrowing Repository) throws {
      let text = try worktree.head()
      head =
        text.hasPrefix("ref: ")
        ? try repository.target(of: String(text.dropFirst(5))) : ObjectID(text)
      reflog = try repository.existing(worktree.newestReflogTarget())
    }
  }
}

extension Worktree {
  /// The commit that the newest line of HEAD's reflog names; nil where there is no reflog.
  fileprivate func newestReflogTarget() throws(SystemError) -> ObjectID? {
    let bytes = try Files.read(gitFolder + "logs/HEAD") ?? []
    let line = bytes.split(separator: UInt8(ascii: "\n")).last ?? []
    let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
    return words.count > 1 ? ObjectID(String(decoding: words[1], as: UTF8.self)) : nil
  }
}

extension Repository {
  /// The commit, unless `git gc` removed it since.
  fileprivate func existing(_ id: ObjectID?) throws(GitError) -> ObjectID? {
    guard let id else { return nil }
    let database = try openDatabase()
    defer { git_odb_free(database) }
    var oid = id.oid
    return git_odb_exists(database, &oid) == 1 ? id : nil
  }

  /// The blob at a path in a commit; nil if there is no commit or no such file.
  func fileID(at path: String, inCommit id: ObjectID?) throws(GitError) -> ObjectID? {
    guard let id, let entry = try entry(at: path, in: try commit(id).tree), entry.kind == .file
    else { return nil }
    return entry.id
  }
}
