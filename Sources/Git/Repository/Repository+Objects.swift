internal import CLibgit2
internal import Foundation

extension Repository {
  /// The commit of that name.
  package func commit(_ id: ObjectID) throws(GitError) -> Commit {
    var oid = id.oid
    let commit = try found(id, by: "git_commit_lookup") { git_commit_lookup(&$0, pointer, &oid) }
    defer { git_commit_free(commit) }
    return Commit(id: id, tree: ObjectID(git_commit_tree_id(commit).pointee))
  }

  /// The lines of a tree, in git's order. Names that are not UTF-8 are repaired for display.
  package func tree(_ id: ObjectID) throws(GitError) -> [TreeEntry] {
    let lines = try TreeLines(id, in: self)
    return (0..<lines.count).compactMap { lines.entry($0) }
  }

  /// The same but for those whose names end so, which are not copied.
  package func tree(_ id: ObjectID, without ending: String) throws(GitError) -> [TreeEntry] {
    let lines = try TreeLines(id, in: self)
    return (0..<lines.count).filter { !lines.hasName($0, ending: ending) }
      .compactMap { lines.entry($0) }
  }

  /// Number of a tree's lines, none of which is copied.
  package func countOfLines(in id: ObjectID) throws(GitError) -> Int {
    try TreeLines(id, in: self).count
  }

  /// Number of a tree's files whose names end so, for trees too large to copy.
  package func countOfFiles(in id: ObjectID, ending: String) throws(GitError) -> Int {
    let lines = try TreeLines(id, in: self)
    return (0..<lines.count).count { lines.isFile($0) && lines.hasName($0, ending: ending) }
  }

  /// Line of the tree, or of one below it, for `path`; nil if nothing stands there.
  package func entry(at path: String, in id: ObjectID) throws(GitError) -> TreeEntry? {
    var oid = id.oid
    let tree = try found(id, by: "git_tree_lookup") { git_tree_lookup(&$0, pointer, &oid) }
    defer { git_tree_free(tree) }
    return try fetching { () throws(GitError) in
      var found: OpaquePointer?
      let status = git_tree_entry_bypath(&found, tree, path)
      guard status != GIT_ENOTFOUND.rawValue else {
        // A folder that cannot be read is not one that is not there.
        let error = lastError(status, from: "git_tree_entry_bypath")
        guard error.category == .tree else { throw error }
        return nil
      }
      try check(status, from: "git_tree_entry_bypath")
      defer { git_tree_entry_free(found) }
      return found.map(TreeEntry.init(copying:))
    }
  }

  /// The size of an object in bytes, without reading the whole of it.
  package func size(of id: ObjectID) throws(GitError) -> Int {
    let database = try openDatabase()
    defer { git_odb_free(database) }
    return try fetching { () throws(GitError) in
      var oid = id.oid
      var size = 0
      var type = GIT_OBJECT_INVALID
      try check(git_odb_read_header(&size, &type, database, &oid), from: "git_odb_read_header")
      return size
    }
  }

  /// The bytes of a blob.
  package func blob(_ id: ObjectID) throws(GitError) -> [UInt8] {
    var oid = id.oid
    let blob = try found(id, by: "git_blob_lookup") { git_blob_lookup(&$0, pointer, &oid) }
    defer { git_blob_free(blob) }
    let count = Int(git_blob_rawsize(blob))
    guard count > 0, let start = git_blob_rawcontent(blob) else { return [] }
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  /// An object that a call looked up; an error names the object.
  func found(
    _ id: ObjectID, by operation: String, call: (inout OpaquePointer?) -> Int32
  ) throws(GitError) -> OpaquePointer {
    do {
      return try fetching { () throws(GitError) in try created(operation, call: call) }
    } catch {
      throw error.about(id)
    }
  }

  func openDatabase() throws(GitError) -> OpaquePointer {
    try created("git_repository_odb") { git_repository_odb(&$0, pointer) }
  }

  /// The blob of a file in a commit; nil without commit or file.
  package func fileID(at path: String, inCommit id: ObjectID?) throws(GitError) -> ObjectID? {
    guard let id, let entry = try entry(at: path, in: try commit(id).tree), entry.kind == .file
    else { return nil }
    return entry.id
  }
}
