internal import CLibgit2
internal import Foundation

/// A file of the next tree: its new bytes, or its removal.
package struct FileChange: Sendable, Equatable {
  package let path: String
  /// The whole new content; nil removes the file.
  package let content: [UInt8]?

  package init(path: String, content: [UInt8]?) {
    self.path = path
    self.content = content
  }
}

/// A file change whose content is in the object database.
struct StoredChange: Equatable, Sendable, Codable {
  let path: String
  /// The blob that the tip has at the path.
  let old: ObjectID?
  /// The blob that the path gets.
  let new: ObjectID?
}

extension Repository {
  /// Writes a blob.
  func store(_ bytes: [UInt8]) throws(GitError) -> ObjectID {
    var oid = git_oid()
    try check(
      git_blob_create_from_buffer(&oid, pointer, bytes, bytes.count), "git_blob_create_from_buffer")
    return ObjectID(oid)
  }

  /// Writes the tree that `base` becomes with the changes.
  func storeTree(_ changes: [StoredChange], over base: ObjectID?) throws(GitError) -> ObjectID {
    var baseline: OpaquePointer?
    if var oid = base?.oid {
      baseline = try created("git_tree_lookup") { git_tree_lookup(&$0, pointer, &oid) }
    }
    defer { git_tree_free(baseline) }
    let updates = changes.map { change in
      git_tree_update(
        action: change.new == nil ? GIT_TREE_UPDATE_REMOVE : GIT_TREE_UPDATE_UPSERT,
        id: (change.new ?? change.old)?.oid ?? git_oid(),
        filemode: GIT_FILEMODE_BLOB,
        path: UnsafePointer(strdup(change.path)))
    }
    defer { updates.forEach { free(UnsafeMutableRawPointer(mutating: $0.path)) } }
    var oid = git_oid()
    try check(
      git_tree_create_updated(&oid, pointer, baseline, updates.count, updates),
      "git_tree_create_updated")
    return ObjectID(oid)
  }

  /// Writes a commit and sees that it is there.
  ///
  /// Not by `git_commit_create`, which answers 0 on a full disk.
  func storeCommit(
    tree: ObjectID, parent: ObjectID?, message: String, by identity: Identity
  ) throws(GitError) -> ObjectID {
    let bytes = try commitBytes(tree: tree, parent: parent, message: message, by: identity)
    let database = try openDatabase()
    defer { git_odb_free(database) }
    var oid = git_oid()
    try check(
      git_odb_write(&oid, database, bytes, bytes.count, GIT_OBJECT_COMMIT), "git_odb_write")
    guard git_odb_exists(database, &oid) == 1 else {
      throw GitError(
        code: .notFound, category: .system, operation: "git_odb_write",
        message: "the commit could not be written")
    }
    return ObjectID(oid)
  }

  private func commitBytes(
    tree: ObjectID, parent: ObjectID?, message: String, by identity: Identity
  ) throws(GitError) -> [UInt8] {
    var treeOID = tree.oid
    let tree = try created("git_tree_lookup") { git_tree_lookup(&$0, pointer, &treeOID) }
    defer { git_tree_free(tree) }
    var parentCommit: OpaquePointer?
    if var oid = parent?.oid {
      parentCommit = try created("git_commit_lookup") { git_commit_lookup(&$0, pointer, &oid) }
    }
    defer { git_commit_free(parentCommit) }
    let author = try identity.author.libgit2Signature()
    defer { git_signature_free(author) }
    let committer = try identity.committer.libgit2Signature()
    defer { git_signature_free(committer) }
    var buffer = git_buf()
    try check(
      shim_commit_buffer(&buffer, pointer, author, committer, message, tree, parentCommit),
      "git_commit_create_buffer")
    defer { git_buf_dispose(&buffer) }
    return [UInt8](UnsafeRawBufferPointer(start: buffer.ptr, count: buffer.size))
  }
}
