package import Git
package import JournalModel

/// A file that git is merging, seen from its merge driver.
package struct MergedFile {
  private let repository: Repository
  private let path: String

  /// `path` is that in the tree.
  package init(at path: String, in repository: Repository) {
    (self.repository, self.path) = (repository, path)
  }

  /// Puts the sides together in the file of ours; `base` is what both began with, and each is a file.
  package func merge(base: String, ours: String, theirs: String) throws -> FileMerge {
    let beginning = try text(of: base)
    let (first, second) = (try text(of: ours), try text(of: theirs))
    let isFirstNewer = try areOursNewer()
    let merge = try FileMerge(
      of: path, base: beginning, newer: isFirstNewer ? first : second,
      older: isFirstNewer ? second : first)
    try Files.replace(ours, with: Array(merge.content.utf8), syncing: .leftToSystem)
    return merge
  }

  private func text(of file: String) throws -> String {
    let bytes = try Files.read(file, atMost: Repository.largestFile) ?? []
    return try Repository.decode(bytes, path: path)
  }

  /// Where git does not say what it is merging, somebody is putting it there just now.
  private func areOursNewer() throws -> Bool {
    guard let other = try repository.commitBeingMerged(),
      let ours = try repository.lastChange(of: path, before: "HEAD"),
      let theirs = try repository.lastChange(of: path, before: other.hex)
    else { return false }
    return ours > theirs
  }
}
