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

    package init(path: String, bytes: [UInt8]?, isPrivate: Bool = false) {
      (self.path, self.bytes, self.isPrivate) = (path, bytes, isPrivate)
    }
  }

  init(_ change: JournalChange) {
    files = [false, true].flatMap { isPrivate in
      change[isPrivate: isPrivate].map {
        File(path: $0.path, bytes: $0.content, isPrivate: isPrivate)
      }
    }
  }
}
