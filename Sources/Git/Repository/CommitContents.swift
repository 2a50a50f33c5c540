/// Contents of a commit to be.
struct CommitContents: Sendable {
  let tree: ObjectID
  let parent: ObjectID?
  /// The other side of a merge.
  var merged: ObjectID?
  let message: String
  let identity: Identity
}
