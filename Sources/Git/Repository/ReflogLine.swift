/// A move of a ref, as its reflog tells it.
package struct ReflogLine: Sendable {
  /// Object to which the ref went.
  package let new: ObjectID
  /// Address of the person who moved the ref.
  package let email: String
  /// Such as `commit: Fix a word`, or a reason of ours.
  package let reason: String
}
