internal import CLibgit2

/// What a commit is made of.
struct CommitContents: Sendable {
  let tree: ObjectID
  let parent: ObjectID?
  let message: String
  let identity: Identity
}
