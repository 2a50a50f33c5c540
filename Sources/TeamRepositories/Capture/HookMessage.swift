/// Words of git to one of its hooks: a file of the pending list.
package struct HookMessage: Sendable, Equatable {
  /// Hook that wrote a file: the first part of its name.
  package enum Source: String, Sendable, CaseIterable {
    /// Lines with a new commit each.
    case postCommit = "post-commit"
    /// The same, made while a rebase stood still: some are only steps on the way.
    case rebasing = "rebasing"
    /// Lines with an old and a new commit.
    case postRewrite = "post-rewrite"
    /// Lines with the old and the new commit of a ref, and the ref.
    case postReceive = "post-receive"
  }

  /// Hook that wrote it.
  package let source: Source
  /// Its whole path.
  package let path: String
  /// As git gave them to the hook, taken apart at spaces.
  package let lines: [[String]]
}
