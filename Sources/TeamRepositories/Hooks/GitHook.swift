/// A hook of git's that can have lines of ours.
package enum GitHook: String, Sendable, CaseIterable, Codable {
  /// After `git commit`, and after each commit of a rebase or a cherry-pick.
  case postCommit = "post-commit"
  /// After an amend or a rebase; old and new commits on standard input.
  case postRewrite = "post-rewrite"
  /// After `git merge` and `git pull`.
  case postMerge = "post-merge"
  /// Before the editor opens on a message.
  case prepareCommitMessage = "prepare-commit-msg"
  /// After a push was accepted; refs with old and new commits on standard input.
  case postReceive = "post-receive"

  /// The name of its file.
  package var name: String { rawValue }

  /// Whether git tells it things on standard input, which whoever comes after us wants, too.
  var readsInput: Bool { self == .postRewrite || self == .postReceive }
}
