/// What a merge asks of the repository, of those few things alone that both sides changed.
package protocol MergeSource<Blob> {
  /// Names a content.
  associatedtype Blob: Hashable & Comparable & Sendable

  /// The content as text; nil if it is none.
  func text(of blob: Blob) throws -> String?

  /// Whether ours changed a thing later than theirs: by the committer's date, then the commit.
  func isOursNewer(_ thing: Thing) throws -> Bool

  /// Whether somebody took a thing out and nobody has added it since.
  func isTakenOut(_ thing: Thing) throws -> Bool

  /// Whether either side has a file at a path.
  func isThere(_ path: String) throws -> Bool
}
