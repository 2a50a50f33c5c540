/// A file change whose content is in the object database.
struct StoredChange: Equatable, Sendable {
  let path: String
  /// The blob that the tip has at the path, or the worktree.
  let old: ObjectID?
  let new: ObjectID?
}
