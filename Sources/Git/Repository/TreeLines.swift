internal import CLibgit2
internal import Foundation

/// The lines of a tree as libgit2 holds them, none of them copied until somebody asks for it.
final class TreeLines {
  let count: Int
  /// Nil for the empty tree.
  private let tree: OpaquePointer?

  init(_ id: ObjectID?, in repository: Repository) throws(GitError) {
    guard let id else {
      (tree, count) = (nil, 0)
      return
    }
    var oid = id.oid
    let found = try repository.found(id, by: "git_tree_lookup") {
      git_tree_lookup(&$0, repository.pointer, &oid)
    }
    (tree, count) = (found, git_tree_entrycount(found))
  }

  deinit { git_tree_free(tree) }

  /// The line of that number, from 0.
  func entry(_ index: Int) -> TreeEntry? {
    git_tree_entry_byindex(tree, index).map(TreeEntry.init(copying:))
  }

  /// Whether the line is of a file or a symbolic link.
  func isFile(_ index: Int) -> Bool {
    git_tree_entry_type(git_tree_entry_byindex(tree, index)) == GIT_OBJECT_BLOB
  }

  func hasName(_ index: Int, ending: String) -> Bool {
    guard let name = git_tree_entry_name(git_tree_entry_byindex(tree, index)) else { return false }
    let start = strlen(name) - ending.utf8.count
    return start >= 0 && strcmp(name + start, ending) == 0
  }

  func entries(_ range: Range<Int>) -> [String: TreeEntry] {
    Dictionary(range.compactMap(entry).map { ($0.name, $0) }) { first, _ in first }
  }

  /// Whether two lines of two trees say the same.
  func hasSame(_ index: Int, as other: TreeLines, _ otherIndex: Int) -> Bool {
    let (mine, theirs) = (
      git_tree_entry_byindex(tree, index), git_tree_entry_byindex(other.tree, otherIndex)
    )
    return git_oid_equal(git_tree_entry_id(mine), git_tree_entry_id(theirs)) != 0
      && git_tree_entry_filemode_raw(mine) == git_tree_entry_filemode_raw(theirs)
      && strcmp(git_tree_entry_name(mine), git_tree_entry_name(theirs)) == 0
  }
}

extension TreeEntry {
  /// A copy of libgit2's.
  init(copying entry: OpaquePointer) {
    let kind: TreeEntry.Kind =
      switch git_tree_entry_filemode(entry) {
      case GIT_FILEMODE_BLOB, GIT_FILEMODE_BLOB_EXECUTABLE: .file
      case GIT_FILEMODE_TREE: .folder
      default: .other
      }
    self.init(
      name: String(cString: git_tree_entry_name(entry)), kind: kind,
      id: ObjectID(git_tree_entry_id(entry).pointee),
      isExecutable: git_tree_entry_filemode(entry) == GIT_FILEMODE_BLOB_EXECUTABLE)
  }
}
