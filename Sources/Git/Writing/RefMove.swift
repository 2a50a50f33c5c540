/// Way of a ref from one commit to another.
struct RefMove {
  let reference: String
  /// Nil where the ref is made.
  let old: ObjectID?
  let new: ObjectID
  /// Whom the reflog names, and its words.
  let committer: Signature
  let reason: String
}
