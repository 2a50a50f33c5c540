/// One line of a tree: a file, a folder, or something else with a name.
package struct TreeEntry: Equatable, Sendable {
  /// Sort of thing behind a name, by the mode that the tree gives it.
  package enum Kind: Sendable {
    /// A plain file, executable or not.
    case file
    /// A tree of its own.
    case folder
    /// A symbolic link or a submodule: named, never followed.
    case other
  }

  /// One component of a path, without a slash.
  package let name: String
  /// Told from the mode: nothing is opened for it.
  package let kind: Kind
  /// The blob or tree; for a submodule, a commit of another repository.
  package let id: ObjectID
  /// Whether it is a file that can be run.
  package var isExecutable = false
}
