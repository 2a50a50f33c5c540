internal import Foundation

extension Repository {
  /// Differences between the worktrees that have a branch checked out and its tip, below the given
  /// paths.
  ///
  /// None where libgit2 cannot read the index (split, sparse).
  package func differences(
    from reference: String, under paths: [String], _ environment: [String: String]
  ) throws -> [WorktreeDifference] {
    let tip = try target(of: reference)
    return try worktrees().filter { try $0.isOn(reference) }.flatMap { worktree in
      let changed = try uncommittedPaths(under: paths, in: worktree)
      let index = try IndexFile(worktree: worktree, environment: environment)
        .entries(at: Array(changed.all))
      return try changed.all.sorted().map { path in
        WorktreeDifference(
          path: path, folder: worktree.folder,
          kind: changed.unmerged.contains(path)
            ? .unmerged
            : try kind(
              path, in: WorktreeFiles(worktree, environment), indexed: index[path]?.blob,
              isGone: changed.gone.contains(path), head: try fileID(at: path, inCommit: tip)))
      }
    }
  }

  /// Makes the index agree with the tip where the file does already.
  package func alignIndexes(
    with reference: String, under paths: [String], in session: borrowing WriteSession
  ) throws {
    let environment = session.terms.settings.environment
    let found = try differences(from: reference, under: paths, environment)
      .filter { $0.kind == .indexAlone }
    for worktree in try worktrees() {
      let paths = found.filter { $0.folder == worktree.folder }.map(\.path)
      if !paths.isEmpty { try align(worktree, at: paths, with: reference, by: session.terms) }
    }
  }

  private func align(
    _ worktree: Worktree, at paths: [String], with reference: String, by terms: WriteTerms
  ) throws {
    let lock = try IndexLock.take(
      for: worktree, stateFolder: terms.stateFolder, until: terms.deadline)
    defer { lock.release() }
    let files = WorktreeFiles(worktree, terms.settings.environment)
    let tip = try target(of: reference)
    guard try worktree.isOn(reference) else { return }
    let updates = try paths.compactMap { path -> IndexFile.Update? in
      let head = try fileID(at: path, inCommit: tip)
      guard try files.has(head, at: path, as: files.stateBehindNoLink(of: path)) else { return nil }
      return IndexFile.Update(path: path, blob: head, status: try files.status(of: path))
    }
    try IndexFile(worktree: worktree, environment: terms.settings.environment)
      .replace(updates, syncing: terms.sync)
  }

  private func kind(
    _ path: String, in files: WorktreeFiles, indexed: ObjectID?, isGone: Bool, head: ObjectID?
  ) throws -> WorktreeDifference.Kind {
    if head == nil, indexed == nil { return .untracked }
    let state = try files.stateBehindNoLink(of: path)
    if indexed != head, try files.has(head, at: path, as: state) { return .indexAlone }
    return isGone ? .gone : .changed
  }
}
