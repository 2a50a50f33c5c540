extension Repository {
  /// The locks of some refs, of the packed refs, and of the index and HEAD of every worktree.
  package func heldLocks(of references: [String]) throws -> [HeldLock] {
    let shared = (references + ["packed-refs"]).map { "\(commonFolder)\($0).lock" }
    let own = try worktrees().flatMap { worktree in
      ["index.lock", "HEAD.lock"].map { worktree.gitFolder + $0 }
    }
    return (shared + own).filter { Files.status($0) != nil }
      .map { HeldLock(path: $0, ageInSeconds: Files.age(of: $0)) }
  }

  /// The files of ours that killed writers left: in the git folders, and beside the files of the
  /// given folders of every worktree. Those of the last minute may be a living writer's.
  package func leftovers(besideFilesIn folders: [String]) throws -> [String] {
    var found = try Files.names(in: stateFolder).filter(Self.isLeftInState).map { stateFolder + $0 }
    for worktree in try worktrees() {
      found += try Files.names(in: worktree.gitFolder).filter(IndexFile.isTemporary)
        .map { worktree.gitFolder + $0 }
      for folder in folders.map({ worktree.folder + $0 }) where Files.isOurs(folder) {
        found += try Files.names(in: folder).filter(WorktreeFiles.isTemporary)
          .map { folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)" }
      }
    }
    return found.filter { Files.age(of: $0) >= Self.longestWrite }
  }

  /// Removes what killed writers left beside the files of the given folders; the rest goes when a
  /// session begins.
  package func removeLeftovers(
    besideFilesIn folders: [String], in session: borrowing WriteSession
  ) throws {
    for worktree in try worktrees() {
      let files = WorktreeFiles(root: worktree.folder)
      for folder in folders {
        do {
          try files.removeTemporaries(beside: "\(folder)/day.md")
        } catch WriteRefusal.obstructed {
          // A link stands in place of the folder: what is behind it is not ours.
          continue
        }
      }
    }
  }

  private static let longestWrite = 60

  private static func isLeftInState(_ name: String) -> Bool {
    name.hasPrefix("index-lock-") || name.hasPrefix("ref-lock-")
      || (name.hasPrefix("last.") && name.hasSuffix(".tmp"))
  }
}
