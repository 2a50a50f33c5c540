/// A commit to be: what changes, on which ref, over which tip.
package struct CommitPlan: Sendable {
  /// The full name of the ref, such as `refs/heads/main`.
  package let reference: String
  /// The commit that the plan was made from; nil if there is none yet.
  package let tip: ObjectID?
  /// Changes to make to files; if the tip has them all already, no commit is made.
  package let changes: [FileChange]
  /// The whole message with its trailers and final line break, stored as it is.
  package let message: String
  /// Author and committer, each with a date.
  package var identity: Identity
  /// The committer whom the identity conceals; nil if it conceals nobody. The reflog has them, which is
  /// never pushed, and nothing is signed: a key names who has it.
  package var concealed: Signature?
  /// The other side, where two histories of a ref become one; the changes are those against the tip. A tip
  /// that is older moves there.
  package var merged: ObjectID?
  /// Whether what `merged` lacks of the tip's history is to be gone: somebody rewrote it on purpose.
  package var leavesHistory = false
  /// Whether the commit is made although no file changes, for what its message says.
  package var isWord = false
  /// Words that the reflog is to have beside the subject.
  package var links = ChangeLinks()
  /// Whether the message of a commit that took a file out says so itself: such a file is never brought
  /// back.
  package var isDeclared: @Sendable (_ message: String, _ path: String) -> Bool = { _, _ in false }
  /// Whether two paths are of one thing: what stands under another one by now is not gone.
  package var isSame: @Sendable (_ path: String, _ other: String) -> Bool = { _, _ in false }

  /// Takes a plan that stays right only as long as `tip` is the tip.
  package init(
    reference: String, tip: ObjectID?, changes: [FileChange], message: String, identity: Identity
  ) {
    self.reference = reference
    self.tip = tip
    self.changes = changes
    self.message = message
    self.identity = identity
  }
}
