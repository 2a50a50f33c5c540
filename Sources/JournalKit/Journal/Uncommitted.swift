internal import Git
internal import JournalModel

/// The journal files of a worktree that are not as the journal has them.
package struct Uncommitted: Sendable {
  /// A merge, a rebase or a stash has stopped in them: none of their sides is the journal's.
  package let conflicts: [String]
  /// Whether all of those have the lines of a merge: one side took the others out.
  package let haveLines: Bool
  /// A person changed them, or a merge brought them.
  package let changes: [String]
  /// The git command that ends the merge in whose middle the worktree is.
  package let conclusion: String?
}

extension Snapshot {
  /// Those below the given paths that nobody has committed; none where the branch is not checked out.
  package func uncommitted(under paths: [String]) throws -> Uncommitted {
    guard try repository.end(of: repository.head() ?? "HEAD") == reference else {
      return Uncommitted(conflicts: [], haveLines: true, changes: [], conclusion: nil)
    }
    let found = try repository.uncommittedPaths(under: paths)
    let all = found.all.filter { Document.Form(of: $0) != nil }
    let folder = repository.worktreeFolder ?? ""
    let conflicts = all.filter { path in
      found.unmerged.contains(path) || Self.isInConflict(fileAt: folder + path)
    }
    return Uncommitted(
      conflicts: conflicts.sorted(),
      haveLines: conflicts.allSatisfy { Self.isInConflict(fileAt: folder + $0) },
      changes: all.filter { !conflicts.contains($0) }.sorted(),
      conclusion: all.isEmpty ? nil : try repository.conclusion(in: folder))
  }
}
