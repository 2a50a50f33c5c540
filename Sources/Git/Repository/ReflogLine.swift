internal import CLibgit2

/// A move of a ref, as its reflog tells it.
package struct ReflogLine: Sendable {
  /// Where the ref was; nil if it was made.
  package let old: ObjectID?
  /// Where it went.
  package let new: ObjectID
  /// Who moved it, and when.
  package let committer: Signature
  /// Such as `commit: Fix a word`, or a reason of ours.
  package let reason: String
}
