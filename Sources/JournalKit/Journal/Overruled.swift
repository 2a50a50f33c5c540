package import Git
package import JournalModel

/// What one side of a merge said of a file, and the newer one overruled.
package struct Overruled: Sendable {
  package let path: String
  package let values: [DocumentMerge.Superseded]
  /// Whether it is what was said here.
  package let isOurs: Bool
  /// Whether it is that it was taken out, and it stays.
  package internal(set) var isStaying = false
  /// Whether it is on the private ref.
  package internal(set) var isPrivate = false
  /// The last commit that said it.
  package internal(set) var commit: ObjectID?

  init(path: String, values: [DocumentMerge.Superseded], isOurs: Bool) {
    (self.path, self.values, self.isOurs) = (path, values, isOurs)
  }
}
