/// Contents of a commit to be.
struct CommitContents: Sendable {
  let tree: ObjectID
  let parent: ObjectID?
  let message: String
  let identity: Identity
}
