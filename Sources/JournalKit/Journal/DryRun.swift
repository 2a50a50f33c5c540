internal import Git

/// The change that a command would have made.
package struct DryRun: Error, Sendable {
  /// In the order of the commit, those for the private ref at the end.
  package let files: [File]

  package init(files: [File]) {
    self.files = files
  }

  /// File as the command would leave it.
  package struct File: Sendable {
    /// From the top of the journal; of a hook, where it is.
    package let path: String
    /// Nil for one that would be removed.
    package let bytes: [UInt8]?
    /// Whether it stands on the private ref.
    package let isPrivate: Bool

    /// A public one.
    package init(path: String, bytes: [UInt8]?) {
      (self.path, self.bytes, isPrivate) = (path, bytes, false)
    }
  }

  init(_ change: JournalChange) {
    files =
      change.publicFiles.map { File($0, isPrivate: false) }
      + change.privateFiles.map { File($0, isPrivate: true) }
  }
}

extension DryRun.File {
  fileprivate init(_ change: FileChange, isPrivate: Bool) {
    path = change.path
    bytes = change.content
    self.isPrivate = isPrivate
  }
}
