/// A path that two trees have differently; links and submodules count as files.
package struct TreeChange: Sendable, Hashable {
  /// From the top of the trees.
  package let path: String
  /// Object that the first tree has there.
  package let old: ObjectID?
  /// Object that the second tree has there.
  package let new: ObjectID?

  /// A change of that path.
  package init(path: String, old: ObjectID?, new: ObjectID?) {
    (self.path, self.old, self.new) = (path, old, new)
  }
}
