/// Name and tree of a commit.
package struct Commit: Sendable {
  /// The name under which it was asked for.
  package let id: ObjectID
  /// The tree of its top folder.
  package let tree: ObjectID
}
