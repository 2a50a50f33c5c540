/// A move of a ref, as its reflog tells it.
package struct ReflogLine: Sendable {
  /// Object at which the ref was; nil if the ref was made.
  package let old: ObjectID?
  /// Object to which the ref went.
  package let new: ObjectID
  /// Person who moved the ref, with the time.
  package let committer: Signature
  /// Such as `commit: Fix a word`, or a reason of ours.
  package let reason: String
}
