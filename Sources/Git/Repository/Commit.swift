internal import CLibgit2

/// What a commit says about itself.
package struct Commit: Sendable {
  /// The name under which it was asked for.
  package let id: ObjectID
  /// The tree of its top folder.
  package let tree: ObjectID
}
